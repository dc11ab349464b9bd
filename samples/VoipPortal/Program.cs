using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Serilog;
using VoipPortal.Data;
using VoipPortal.Domain;
using VoipPortal.Endpoints;
using VoipPortal.Infrastructure;
using VoipPortal.Jobs;
using VoipPortal.Services;
using VoipSwitch;

var builder = WebApplication.CreateBuilder(args);
var configuration = builder.Configuration;
var services = builder.Services;
builder.Host.UseSerilog((context, logger) =>
    logger.ReadFrom.Configuration(context.Configuration).Enrich.FromLogContext().WriteTo.Console());

services.Configure<PortalOptions>(configuration.GetSection("Portal")).Configure<MailOptions>(configuration.GetSection("Mail"));
services.Configure<CrmOptions>(configuration.GetSection("Crm")).Configure<PartnerOptions>(configuration.GetSection("Partner"));
services.Configure<BillingOptions>(configuration.GetSection("Billing")).Configure<AnalyticsOptions>(configuration.GetSection("Analytics"));
services.Configure<SwitchOptions>(configuration.GetSection("Switch")).Configure<OpenDayOptions>(configuration.GetSection("OpenDay"));

services.AddDbContext<PortalDb>(o => o.UseSqlite(configuration.GetConnectionString("Portal") ?? "Data Source=portal.db"));
services.AddScoped<CustomerStore>().AddScoped<CallStore>().AddScoped<CampaignStore>();

services.AddSingleton<IPasswordHasher<Customer>, PasswordHasher<Customer>>().AddSingleton<UnsubscribeLinks>();
services.AddScoped<RegistrationService>().AddScoped<SignInService>().AddScoped<AccountService>().AddScoped<ConsentService>();
services.AddScoped<CallHistoryService>().AddScoped<SupportDesk>().AddScoped<UsageReport>();
services.AddScoped<PasswordService>().AddSingleton<ResetLinks>().AddScoped<OrderService>().AddScoped<InquiryService>();
services.AddScoped<LineChecks>().AddScoped<FraudWatch>().AddSingleton<AuditTrail>();

services.AddPortalClients();
services.AddSingleton<BillingClient>().AddSingleton<SupportMailbox>().AddSingleton<OperatorConsole>();
services.AddSingleton<IServiceMail, SmtpServiceMail>().AddSingleton<INewsletterSender, SmtpNewsletterSender>();
services.AddTransient<IInstallationPartner>(p => p.GetRequiredService<InstallationPartner>());
services.AddSingleton<AnalyticsClient>().AddSingleton<IAnalytics>(p => p.GetRequiredService<AnalyticsClient>());
services.AddHostedService(p => p.GetRequiredService<AnalyticsClient>());
services.AddHttpContextAccessor().AddScoped<CookiePreferences>().AddScoped<CampaignCookies>();

services.AddJob<NewsletterJob>(configuration).AddJob<WinBackJob>(configuration).AddJob<ReferralJob>(configuration);
services.AddJob<OpenDayJob>(configuration).AddJob<PartnerFeedJob>(configuration);
services.AddJob<UpgradeOfferJob>(configuration).AddJob<AnniversaryJob>(configuration).AddJob<SupportFollowUpJob>(configuration);
services.AddJob<ResellerFeedJob>(configuration).AddJob<SisterCompanyJob>(configuration).AddJob<NearbyShopJob>(configuration);
services.AddJob<DirectoryMatchJob>(configuration).AddJob<AudienceJob>(configuration).AddJob<PartnerSeasonJob>(configuration);
services.AddJob<CrmExportJob>(configuration).AddJob<CallImportJob>(configuration);

services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o =>
{
    o.Cookie.SecurePolicy = CookieSecurePolicy.Always;
    o.Cookie.SameSite = SameSiteMode.Strict;
    o.Events.OnRedirectToLogin = context => Answer(context.Response, StatusCodes.Status401Unauthorized);
    o.Events.OnRedirectToAccessDenied = context => Answer(context.Response, StatusCodes.Status403Forbidden);
});
services.AddAuthorizationBuilder().AddPolicy(SignInEndpoints.Staff, p => p.RequireRole(SignInEndpoints.Staff));

services.AddProblemDetails();
services.ConfigureHttpJsonOptions(o =>
{
    o.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
    o.SerializerOptions.RespectNullableAnnotations = true;
    o.SerializerOptions.RespectRequiredConstructorParameters = true;
});

var app = builder.Build();
await SeedData.ApplyAsync(app.Services);
app.UseSerilogRequestLogging();
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = error => error switch
    {
        KeyNotFoundException => StatusCodes.Status404NotFound,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    },
});
app.UseMiddleware<VisitMiddleware>();
app.UseAuthentication();
app.UseAuthorization();
app.UseMiddleware<TracingMiddleware>();
app.MapHome();
app.MapSignIn();
app.MapAccount();
app.MapSupport();
app.MapPasswords();
app.MapShop();
app.MapMobile();
app.MapWelcome();
app.MapAdmin();
app.MapDesk();
await app.RunAsync();

static Task Answer(HttpResponse response, int status)
{
    response.StatusCode = status;
    return Task.CompletedTask;
}
