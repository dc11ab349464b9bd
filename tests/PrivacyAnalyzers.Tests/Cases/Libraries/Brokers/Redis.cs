//# ids: PRIV5001, PRIV5002, PRIV5003, PRIV5004
// StackExchange.Redis: the way to the cache, and credentials in it.
using System.Text.Json;
using StackExchange.Redis;
namespace Cases.Brokers_Redis;

public class Cache(IConnectionMultiplexer injected, string configured)
{
    public void Bad(Customer c)
    {
        using var redis = ConnectionMultiplexer.Connect("cache.voip.example:6379");
        redis.GetDatabase().StringSet("mail:" + c.Id, c.Email); //! PRIV5002
    }
    public async Task BadAsync(Customer c)
    {
        var redis = await ConnectionMultiplexer.ConnectAsync("cache.voip.example:6379,ssl=false,abortConnect=false");
        var db = redis.GetDatabase();
        await db.HashSetAsync("customers", c.Id, c.Name); //! PRIV5002
    }
    public void BadJson(Customer c)
    {
        IDatabase db = ConnectionMultiplexer.Connect("cache.voip.example").GetDatabase(1);
        db.ListRightPush("queue", JsonSerializer.Serialize(new { c.Email, c.Id })); //! PRIV5002
    }
    public void BadEntries(Customer c)
    {
        var db = ConnectionMultiplexer.Connect("cache.voip.example").GetDatabase();
        db.HashSet("customer:" + c.Id, [new HashEntry("mail", c.Email), new HashEntry("plan", c.Plan)]); //! PRIV5002
    }
    public void BadOptions(Customer c)
    {
        var options = new ConfigurationOptions { EndPoints = { "cache.voip.example:6379" }, Ssl = false };
        ConnectionMultiplexer.Connect(options).GetDatabase().StringSet("mail", c.Email); //! PRIV5002
    }
    public void BadPublish(Customer c) => ConnectionMultiplexer.Connect("cache.voip.example").GetSubscriber().Publish(RedisChannel.Literal("sign-in"), c.Email); //! PRIV5002
    public void BadPassword(IDatabase db, Customer c) => db.StringSet("p:" + c.Id, c.Password); //! PRIV5004
    public Task BadPasswordInHash(IDatabase db, Customer c) => db.HashSetAsync("customer", "password", c.Password); //! PRIV5004

    public void Ok(Customer c)
    {
        using var redis = ConnectionMultiplexer.Connect("cache.voip.example:6380,ssl=true,password=x");
        redis.GetDatabase().StringSet("mail:" + c.Id, c.Email);
    }
    public void OkLocal(Customer c) => ConnectionMultiplexer.Connect("localhost:6379").GetDatabase().StringSet("mail", c.Email);
    public void OkLocalAddress(Customer c) => ConnectionMultiplexer.Connect("127.0.0.1:6379,allowAdmin=true").GetDatabase().StringSet("mail", c.Email);
    public void OkAzure(Customer c) => ConnectionMultiplexer.Connect("voip.redis.cache.windows.net:6380,password=x").GetDatabase().StringSet("mail", c.Email);
    public void OkConfigured(Customer c) => ConnectionMultiplexer.Connect(configured).GetDatabase().StringSet("mail", c.Email);
    public void OkPart(Customer c, string host) => ConnectionMultiplexer.Connect($"{host}:6379,ssl=true").GetDatabase().StringSet("mail", c.Email);
    public void OkRest(Customer c) => ConnectionMultiplexer.Connect("cache.voip.example:6379," + configured).GetDatabase().StringSet("mail", c.Email);
    public void OkChosen(Customer c, bool local) => ConnectionMultiplexer.Connect(local ? "localhost" : configured).GetDatabase().StringSet("mail", c.Email);
    public void OkInjected(Customer c) => injected.GetDatabase().StringSet("mail", c.Email);
    public void OkOptions(Customer c) => ConnectionMultiplexer.Connect(new ConfigurationOptions { EndPoints = { "cache.voip.example:6380" }, Ssl = true }).GetDatabase().StringSet("mail", c.Email);
    public void OkLocalOptions(Customer c) => ConnectionMultiplexer.Connect(new ConfigurationOptions { EndPoints = { { "localhost", 6379 } }, Ssl = false }).GetDatabase().StringSet("mail", c.Email);
    public void OkNothing(Customer c) => ConnectionMultiplexer.Connect("cache.voip.example:6379").GetDatabase().StringSet("plan:" + c.Id, c.Plan);
    public void OkHashed(IDatabase db, Customer c) => db.StringSet("p:" + c.Id, Clean.Hash(c.Password));
    public void OkStored(IDatabase db, Customer c) => db.StringSet("mail:" + c.Id, c.Email);
}
