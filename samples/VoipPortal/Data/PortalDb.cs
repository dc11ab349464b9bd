using Microsoft.EntityFrameworkCore;
using VoipPortal.Domain;

namespace VoipPortal.Data;

/// <summary>The portal's own storage.</summary>
public class PortalDb(DbContextOptions<PortalDb> options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<CallRecord> Calls => Set<CallRecord>();

    public DbSet<SupportTicket> Tickets => Set<SupportTicket>();

    public DbSet<NewsletterIssue> Issues => Set<NewsletterIssue>();

    public DbSet<SentCampaign> SentCampaigns => Set<SentCampaign>();

    public DbSet<QualityReport> QualityReports => Set<QualityReport>();

    protected override void OnModelCreating(ModelBuilder builder) => builder.ApplyConfigurationsFromAssembly(typeof(PortalDb).Assembly);
}
