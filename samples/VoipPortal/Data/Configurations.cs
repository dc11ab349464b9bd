using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VoipPortal.Domain;

namespace VoipPortal.Data;

/// <summary>One account for an address.</summary>
internal class CustomerConfiguration : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.Property(c => c.Email).HasMaxLength(254).UseCollation("NOCASE");
        builder.Property(c => c.Phone).HasMaxLength(32);
        builder.Property(c => c.Plan).HasMaxLength(32);
        builder.HasIndex(c => c.Email).IsUnique();
        builder.HasIndex(c => c.Phone);
        builder.HasOne<Customer>().WithMany().HasForeignKey(c => c.ReferredById).OnDelete(DeleteBehavior.SetNull);
        builder.HasMany(c => c.Calls).WithOne().HasForeignKey(c => c.CustomerId);
    }
}

/// <summary>Calls keep the key that the switch gave them.</summary>
internal class CallRecordConfiguration : IEntityTypeConfiguration<CallRecord>
{
    public void Configure(EntityTypeBuilder<CallRecord> builder)
    {
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Destination).HasMaxLength(32);
        builder.HasIndex(c => new { c.CustomerId, c.StartedAt });
    }
}

/// <summary>Tickets belong to customers.</summary>
internal class SupportTicketConfiguration : IEntityTypeConfiguration<SupportTicket>
{
    public void Configure(EntityTypeBuilder<SupportTicket> builder)
    {
        builder.Property(t => t.State).HasConversion<string>();
        builder.HasOne<Customer>().WithMany().HasForeignKey(t => t.CustomerId);
    }
}

/// <summary>Nobody is sent a campaign twice.</summary>
internal class SentCampaignConfiguration : IEntityTypeConfiguration<SentCampaign>
{
    public void Configure(EntityTypeBuilder<SentCampaign> builder) => builder.HasIndex(s => new { s.CustomerId, s.Campaign }).IsUnique();
}
