using System;
using ExistingShop.Data;
using ExistingShop.Integration;
using ExistingShop.Jobs;
using ExistingShop.Reports;
using ExistingShop.Services;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;

namespace ExistingShop.Web
{
    public static class Setup
    {
        public static IServiceCollection AddShop(this IServiceCollection services)
        {
            services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
            {
                options.LoginPath = "/account/login";
                options.ExpireTimeSpan = TimeSpan.FromDays(14);
                options.SlidingExpiration = true;
            });
            services.AddAuthorization(options =>
            {
                options.AddPolicy("staff", policy => policy.RequireClaim("staff"));
                options.AddPolicy("manager", policy => policy.RequireClaim("role", "Manager"));
            });

            services.AddSingleton<Database>();
            services.AddSingleton<CategoryRepository>();
            services.AddScoped<CustomerRepository>();
            services.AddScoped<OrderRepository>();
            services.AddScoped<ProductRepository>();
            services.AddScoped<CartRepository>();
            services.AddScoped<TicketRepository>();
            services.AddScoped<ReturnRepository>();
            services.AddScoped<VoucherRepository>();
            services.AddScoped<ReviewRepository>();
            services.AddScoped<StaffRepository>();
            services.AddScoped<SupplierRepository>();
            services.AddScoped<CampaignRepository>();
            services.AddScoped<SubscriptionRepository>();
            services.AddScoped<BackInStockRepository>();
            services.AddScoped<MandateRepository>();

            services.AddScoped<MailServer>();
            services.AddHttpClient<CrmClient>();
            services.AddHttpClient<ParcelService>();
            services.AddHttpClient<PaymentGateway>();
            services.AddHttpClient<LoyaltyPartner>();
            services.AddHttpClient<Tracking>();
            services.AddHttpClient<AddressCheck>();

            services.AddSingleton<PasswordHasher>();
            services.AddSingleton<ShippingCosts>();
            services.AddSingleton<ShopEvents>();
            services.AddSingleton<Ticker>();
            services.AddScoped<AccountService>();
            services.AddScoped<CartService>();
            services.AddScoped<CheckoutService>();
            services.AddScoped<OrderMails>();
            services.AddScoped<DispatchService>();
            services.AddScoped<ReturnService>();
            services.AddScoped<SupportService>();
            services.AddScoped<MarketingService>();
            services.AddScoped<InvoiceService>();
            services.AddScoped<ReviewService>();
            services.AddScoped<StockService>();
            services.AddScoped<SubscriptionService>();
            services.AddScoped<PriceImport>();
            services.AddScoped<DuplicateFinder>();
            services.AddScoped<DebitFile>();
            services.AddScoped<CurrentUser>();

            services.AddScoped<SalesReport>();
            services.AddScoped<CustomerReport>();
            services.AddScoped<StockReport>();
            services.AddScoped<ReturnReport>();
            services.AddScoped<BookkeepingExport>();

            services.AddHostedService<NightJob>();
            services.AddHostedService<CampaignJob>();
            services.AddHostedService<TrackingJob>();
            services.AddHostedService<CrmJob>();
            services.AddHostedService<LoyaltyJob>();
            services.AddHostedService<ReminderJob>();
            services.AddHostedService<SubscriptionJob>();
            return services;
        }
    }
}
