//# ids: PRIV5001, PRIV5002, PRIV5003, PRIV2001, PRIV2003, PRIV4001
// Connections that are kept in fields, made by methods, or configured elsewhere.
using Dapper;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;
namespace Cases.Databases_Held;

public class HeldHere
{
    private static readonly ConnectionMultiplexer Mux = ConnectionMultiplexer.Connect("cache.voip.example:6379");
    private readonly Lazy<ConnectionMultiplexer> _lazy = new(() => ConnectionMultiplexer.Connect("cache.voip.example:6379"));
    public void BadStatic(Customer c) => Mux.GetDatabase().StringSet("x", c.Email); //! PRIV5002
    public void EitherLazily(Customer c) => _lazy.Value.GetDatabase().StringSet("x", c.Email); //? PRIV5002
    private readonly IDatabase _db = ConnectionMultiplexer.Connect("cache.voip.example:6379").GetDatabase();
    public void BadField(Customer c) => _db.StringSet("x", c.Email); //! PRIV5002
}

public class HeldForOthers
{
    private readonly IDatabase _db;
    public HeldForOthers(IConnectionMultiplexer mux) { _db = mux.GetDatabase(); }
    public void OkField(Customer c) => _db.StringSet("x", c.Email);
}

public class Made(IConfiguration configuration, ILogger<Made> log)
{
    private SqlConnection Open() => new(configuration.GetConnectionString("db"));
    private SqlConnection OpenClear() => new("Server=db.voip.example;Encrypt=false");
    public void Ok(Customer c) { using var k = Open(); k.Execute("x", new { c.Email }); }
    public void Bad(Customer c) { using var k = OpenClear(); k.Execute("x", new { c.Email }); } //! PRIV5002
    public void OkFallback(Customer c) { using var k = new SqlConnection(configuration["db"] ?? "Server=localhost;Encrypt=false"); k.Execute("x", new { c.Email }); }
    private void Save(SqlConnection k, string mail) => k.Execute("x", new { mail });
    public void BadHanded(Customer c) => Save(OpenClear(), c.Email); //! PRIV5002
    public void OkHanded(Customer c) => Save(Open(), c.Email);
    public void OkWhole(Customer c) { using var k = Open(); k.Execute("x", new { c.Email }); log.LogInformation("{N}", k.Execute("x", c)); }
    public async Task OkRead() { using var k = Open(); foreach (var row in await k.QueryAsync<string>("select plan")) log.LogInformation("{R}", row); }
    public void EitherRead(IDatabase db, Customer c) { db.StringSet("a", c.Email); log.LogInformation("{R}", (string?)db.StringGet("plan")); } //? PRIV2001
}
