using Microsoft.EntityFrameworkCore;
using Serilog;
using VoipPortal.Data;
using VoipPortal.Endpoints;
using VoipPortal.Infrastructure;
using VoipPortal.Jobs;
using VoipPortal.Services;

Log.Logger = new LoggerConfiguration().WriteTo.Console().CreateLogger();

var builder = WebApplication.CreateBuilder(args);
builder.Host.UseSerilog();
builder.Services.AddDbContext<PortalDb>(o => o.UseSqlite("Data Source=portal.db"));
builder.Services.AddScoped<CustomerStore>().AddScoped<ConsentService>().AddScoped<RegistrationService>().AddScoped<SignInService>();
builder.Services.AddScoped<CallHistoryService>().AddScoped<AccountService>().AddScoped<PartnerFeed>().AddScoped<UsageReport>();
builder.Services.AddScoped<NewsletterJob>().AddScoped<WinBackJob>().AddScoped<ReferralJob>().AddScoped<SurveyJob>();
builder.Services.AddScoped<SupportMailbox>().AddSingleton<BillingClient>().AddSingleton<VisitStatistics>();
builder.Services.AddSingleton<IServiceMail, SmtpServiceMail>().AddSingleton<INewsletterSender, SmtpNewsletterSender>();
builder.Services.AddSingleton<IInstallationPartner, QuietPartner>();
builder.Services.AddHttpClient<CrmExport>();

var app = builder.Build();
await SeedData.ApplyAsync(app.Services);
app.MapCustomers();
app.MapReports();
await app.RunAsync();
