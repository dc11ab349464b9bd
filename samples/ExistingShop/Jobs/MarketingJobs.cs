using System;
using System.Collections.Generic;
using System.Linq;
using ExistingShop.Data;
using ExistingShop.Integration;
using ExistingShop.Models;
using ExistingShop.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ExistingShop.Jobs
{
    public class CampaignJob : ScheduledJob
    {
        public CampaignJob(IServiceScopeFactory scopes, ILogger<CampaignJob> logger)
            : base(scopes, logger)
        {
        }

        protected override string Name
        {
            get { return "Campaigns"; }
        }

        protected override TimeSpan UntilNext(DateTime now)
        {
            return TimeSpan.FromMinutes(15);
        }

        protected override void Run(IServiceProvider services)
        {
            var campaigns = services.GetRequiredService<CampaignRepository>();
            var marketing = services.GetRequiredService<MarketingService>();
            foreach (CampaignLetter letter in campaigns.Due(DateTime.UtcNow))
            {
                marketing.SendCampaign(letter);
            }

            DateTime now = DateTime.Now;
            if (now.Hour == 9 && now.Minute < 15)
            {
                marketing.CongratulateOn(now.Date);
            }

            if (now.Hour == 17 && now.Minute < 15)
            {
                marketing.RemindOfCarts(DateTime.UtcNow.AddHours(-48), DateTime.UtcNow.AddHours(-24));
            }

            if (now.Day == 1 && now.Hour == 10 && now.Minute < 15)
            {
                marketing.AskForOpinions();
            }
        }
    }

    /// <summary>Members who turned partners down are left out; the call centre sets that flag.</summary>
    public class LoyaltyJob : ScheduledJob
    {
        public LoyaltyJob(IServiceScopeFactory scopes, ILogger<LoyaltyJob> logger)
            : base(scopes, logger)
        {
        }

        protected override string Name
        {
            get { return "Loyalty"; }
        }

        protected override TimeSpan UntilNext(DateTime now)
        {
            return At(now, 4, 0);
        }

        protected override void Run(IServiceProvider services)
        {
            var customers = services.GetRequiredService<CustomerRepository>();
            var partner = services.GetRequiredService<LoyaltyPartner>();
            List<Customer> members = customers.All().Where(c => c.LoyaltyPoints > 0).ToList();
            partner.UploadMembers(members);
        }
    }

    public class CrmJob : ScheduledJob
    {
        public CrmJob(IServiceScopeFactory scopes, ILogger<CrmJob> logger)
            : base(scopes, logger)
        {
        }

        protected override string Name
        {
            get { return "CRM"; }
        }

        protected override TimeSpan UntilNext(DateTime now)
        {
            return At(now, 3, 15);
        }

        protected override void Run(IServiceProvider services)
        {
            var customers = services.GetRequiredService<CustomerRepository>();
            var orders = services.GetRequiredService<OrderRepository>();
            var crm = services.GetRequiredService<CrmClient>();
            int failed = 0;
            foreach (Customer customer in customers.ChangedSince(DateTime.UtcNow.AddDays(-1)))
            {
                decimal turnover = orders.Of(customer.Id).Where(o => o.State != OrderState.Cancelled).Sum(o => o.Total);
                if (!crm.Push(customer, turnover))
                {
                    failed++;
                    Logger.LogWarning("The CRM did not take {Email}", customer.Email);
                }
            }

            if (failed > 0)
            {
                Logger.LogError("{Count} customers are missing in the CRM", failed);
            }
        }
    }
}
