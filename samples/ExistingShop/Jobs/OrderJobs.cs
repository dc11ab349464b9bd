using System;
using System.Collections.Generic;
using ExistingShop.Data;
using ExistingShop.Integration;
using ExistingShop.Models;
using ExistingShop.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Jobs
{
    /// <summary>Asks the parcel service where the parcels are.</summary>
    public class TrackingJob : ScheduledJob
    {
        public TrackingJob(IServiceScopeFactory scopes, ILogger<TrackingJob> logger)
            : base(scopes, logger)
        {
        }

        protected override string Name
        {
            get { return "Tracking"; }
        }

        protected override TimeSpan UntilNext(DateTime now)
        {
            return TimeSpan.FromHours(2);
        }

        protected override void Run(IServiceProvider services)
        {
            var orders = services.GetRequiredService<OrderRepository>();
            var dispatch = services.GetRequiredService<DispatchService>();
            foreach (Order order in orders.In(OrderState.Shipped))
            {
                try
                {
                    dispatch.LookAfter(order);
                }
                catch (System.Net.Http.HttpRequestException e)
                {
                    Logger.LogWarning(e, "No news of parcel {Code}", order.TrackingCode);
                }
            }
        }
    }

    /// <summary>Reminds after five days, cancels after ten.</summary>
    public class ReminderJob : ScheduledJob
    {
        public ReminderJob(IServiceScopeFactory scopes, ILogger<ReminderJob> logger)
            : base(scopes, logger)
        {
        }

        protected override string Name
        {
            get { return "Reminders"; }
        }

        protected override TimeSpan UntilNext(DateTime now)
        {
            return At(now, 8, 0);
        }

        protected override void Run(IServiceProvider services)
        {
            var orders = services.GetRequiredService<OrderRepository>();
            var mails = services.GetRequiredService<OrderMails>();
            var checkout = services.GetRequiredService<CheckoutService>();
            DateTime today = DateTime.UtcNow.Date;
            foreach (Order open in orders.UnpaidBefore(today.AddDays(-5)))
            {
                if (open.PaymentMethod != "advance")
                {
                    continue;
                }

                Order order = orders.Get(open.Id);
                if (order.PlacedOn < today.AddDays(-10))
                {
                    checkout.Cancel(order, "not paid");
                    Logger.LogInformation("Order {Number} of {Email} was never paid", order.OrderNumber, order.ContactEmail);
                }
                else if (order.PlacedOn.Date == today.AddDays(-5))
                {
                    mails.SendReminder(order);
                }
            }
        }
    }

    public class SubscriptionJob : ScheduledJob
    {
        public SubscriptionJob(IServiceScopeFactory scopes, ILogger<SubscriptionJob> logger)
            : base(scopes, logger)
        {
        }

        protected override string Name
        {
            get { return "Boxes"; }
        }

        protected override TimeSpan UntilNext(DateTime now)
        {
            return At(now, 5, 0);
        }

        protected override void Run(IServiceProvider services)
        {
            int created = services.GetRequiredService<SubscriptionService>().Run(DateTime.Today);
            Logger.LogInformation("{Count} boxes ordered", created);
        }
    }
}
