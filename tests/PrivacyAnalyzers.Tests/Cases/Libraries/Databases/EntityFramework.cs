//# ids: PRIV5001, PRIV5002, PRIV5003
// Contexts of Entity Framework Core: the connection string of their options counts for all that they hold.
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
namespace Cases.Databases_EntityFramework;

public class Shop(DbContextOptions<Shop> options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();
}
public class Orders : DbContext { public Orders(DbContextOptions<Orders> o) : base(o) { } public DbSet<Order> All { get; set; } = null!; }
public class Order { public int Id { get; set; } public Customer Buyer { get; set; } = null!; }
public class Stock(DbContextOptions<Stock> options) : DbContext(options) { public DbSet<Item> Items { get; set; } = null!; }
public class Item { public int Id { get; set; } public string Name { get; set; } = ""; }

public class OwnBad : DbContext
{
    public DbSet<Customer> Customers { get; set; } = null!;
    protected override void OnConfiguring(DbContextOptionsBuilder b) => b.UseSqlServer("Server=db.voip.example;Database=voip;Encrypt=false"); //! PRIV5002
}
public class OwnOk : DbContext
{
    public DbSet<Customer> Customers { get; set; } = null!;
    protected override void OnConfiguring(DbContextOptionsBuilder b) => b.UseSqlServer("Server=db.voip.example;Database=voip");
}
public class OwnStock : DbContext
{
    public DbSet<Item> Items { get; set; } = null!;
    protected override void OnConfiguring(DbContextOptionsBuilder b) => b.UseSqlServer("Server=db.voip.example;Encrypt=false");
}

public static class Startup
{
    private const string Clear = "Host=db.voip.example;Database=voip;SSL Mode=Disable";
    public static void Bad(IServiceCollection s, IConfiguration cfg, string host)
    {
        s.AddDbContext<Shop>(o => o.UseSqlServer("Server=db.voip.example;Encrypt=false")); //! PRIV5002
        s.AddDbContextPool<Shop>(o => o.UseNpgsql(Clear)); //! PRIV5002
        s.AddDbContextFactory<Orders>((sp, o) => { o.EnableDetailedErrors(); o.UseNpgsql($"Host={host};SSL Mode=Disable;Database=x"); }); //! PRIV5002
        s.AddSqlServer<Shop>("Server=db.voip.example;Encrypt=no"); //! PRIV5002
        s.AddDbContext<Shop>(o => o.UseSqlServer("Server=db.voip.example;TrustServerCertificate=true")); //! PRIV5003
        var text = cfg.GetConnectionString("voip") + ";Encrypt=false";
        s.AddDbContext<Shop>(o => o.UseSqlServer(text)); //! PRIV5002
    }
    public static Shop BadMade() => new(new DbContextOptionsBuilder<Shop>().UseSqlServer("Server=db.voip.example;Encrypt=false").Options); //! PRIV5002
    public static void BadSource(IServiceCollection s)
    {
        var source = NpgsqlDataSource.Create("Host=db.voip.example;SSL Mode=Disable");
        s.AddDbContext<Shop>(o => o.UseNpgsql(source)); //! PRIV5002
    }
    public static void Ok(IServiceCollection s, IConfiguration cfg)
    {
        s.AddDbContext<Shop>(o => o.UseSqlServer("Server=localhost;Encrypt=false"));
        s.AddDbContext<Shop>(o => o.UseSqlServer(cfg.GetConnectionString("voip")));
        s.AddDbContext<Shop>(o => o.UseNpgsql("Host=db.voip.example;SSL Mode=VerifyFull"));
        s.AddDbContext<Stock>(o => o.UseSqlServer("Server=db.voip.example;Encrypt=false"));
        s.AddDbContext<Stock>(o => o.UseNpgsql(Clear));
        s.AddDbContext<Shop>(o => o.UseSqlServer("Server=(localdb)\\mssqllocaldb;Encrypt=false;TrustServerCertificate=true"));
    }
}
