using Microsoft.EntityFrameworkCore;
using VoipPortal.Domain;

namespace VoipPortal.Data;

public class PortalDb(DbContextOptions<PortalDb> options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<CallRecord> Calls => Set<CallRecord>();

    public DbSet<SupportTicket> Tickets => Set<SupportTicket>();
}
