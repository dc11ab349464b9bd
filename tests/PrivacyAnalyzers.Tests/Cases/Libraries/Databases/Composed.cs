//# ids: PRIV5001, PRIV5002, PRIV5003
// Connection strings that are made of parts: what is written in them counts, whatever stands between.
using Dapper;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Configuration;
using Npgsql;
namespace Cases.Databases_Composed;

public class Composed(IConfiguration configuration, string host, string user, string password)
{
    private const string Off = "Encrypt=false";
    private const string Insert = "insert into customers (mail) values (@mail)";

    private static void Save(SqlConnection k, string mail) => k.Execute(Insert, new { mail });

    public void Bad(Customer c) => new SqlConnection($"Server={host};Database=voip;Encrypt=false").Execute(Insert, new { c.Email }); //! PRIV5002
    public void BadInside(Customer c) => new SqlConnection($"Server={host};Encrypt=false;User Id={user};Password={password}").Execute(Insert, new { c.Email }); //! PRIV5002
    public void BadConcatenated(Customer c) => new SqlConnection("Server=" + host + ";Database=voip;Encrypt=no").Execute(Insert, new { c.Email }); //! PRIV5002
    public void BadConstant(Customer c) => new SqlConnection("Server=" + host + ";" + Off + ";Database=" + user).Execute(Insert, new { c.Email }); //! PRIV5002
    public void BadFormat(Customer c) => new SqlConnection(string.Format("Server={0};Encrypt=false;User Id={1}", host, user)).Execute(Insert, new { c.Email }); //! PRIV5002
    public void BadJoined(Customer c) => new SqlConnection(string.Join(";", "Server=" + host, "Encrypt=false", "User Id=" + user)).Execute(Insert, new { c.Email }); //! PRIV5002
    public void BadAppended(Customer c)
    {
        var text = configuration.GetConnectionString("voip");
        text += ";Encrypt=false";
        new SqlConnection(text).Execute(Insert, new { c.Email }); //! PRIV5002
    }
    public void BadInSteps(Customer c)
    {
        var text = $"Server={host};Database=voip";
        text += ";Encrypt=false";
        if (user.Length > 0) text += $";User Id={user}";
        new SqlConnection(text).Execute(Insert, new { c.Email }); //! PRIV5002
    }
    public void BadValue(Customer c)
    {
        var encrypt = false;
        new SqlConnection($"Server={host};Encrypt={encrypt};Database=voip").Execute(Insert, new { c.Email }); //! PRIV5002
    }
    public void BadTrust(Customer c) => new SqlConnection($"Server={host};TrustServerCertificate=true;User Id={user}").Execute(Insert, new { c.Email }); //! PRIV5003
    public void BadPostgres(Customer c)
    {
        using var connection = new NpgsqlConnection($"Host={host};Username={user};Password={password};SSL Mode=Disable");
        connection.Execute(Insert, new { c.Email }); //! PRIV5002
    }
    private string Text() => $"Server={host};Encrypt=false;User Id={user}";
    public void BadMade(Customer c) => new SqlConnection(Text()).Execute(Insert, new { c.Email }); //! PRIV5002
    private static string For(string server) => $"Server={server};Encrypt=false";
    public void BadMadeFor(Customer c) => Save(new SqlConnection(For("db.voip.example")), c.Email); //! PRIV5002

    public void Ok(Customer c) => new SqlConnection($"Server={host};Database=voip;User Id={user}").Execute(Insert, new { c.Email });
    public void OkOn(Customer c) => new SqlConnection($"Server={host};Encrypt=true;User Id={user}").Execute(Insert, new { c.Email });
    public void OkLocal(Customer c) => new SqlConnection($"Server=localhost;Encrypt=false;User Id={user}").Execute(Insert, new { c.Email });
    public void OkLocalPart(Customer c)
    {
        const string Here = "localhost";
        var server = Here;
        new SqlConnection($"Server={server};Encrypt=false;User Id={user}").Execute(Insert, new { c.Email });
    }
    public void OkUnknown(Customer c, bool encrypt) => new SqlConnection($"Server={host};Encrypt={encrypt}").Execute(Insert, new { c.Email });
    public void OkMaybeMore(Customer c) => new SqlConnection(configuration["voip"] + ";TrustServerCertificate=true").Execute(Insert, new { c.Email });
    public void OkStrict(Customer c) => new SqlConnection($"Server={host};TrustServerCertificate=true;Encrypt=Strict;User Id={user}").Execute(Insert, new { c.Email });
    public void OkNotTheKey(Customer c) => new SqlConnection($"Server={host};Application Name=x Encrypt=false {user}").Execute(Insert, new { c.Email });
    public void OkPart(Customer c) => new SqlConnection($"Server={host};Encrypt=false{user}").Execute(Insert, new { c.Email });
    public void OkNothing(Customer c) => new SqlConnection($"Server={host};Encrypt=false").Execute(Insert, new { c.Plan });
    public void OkPostgres(Customer c) => new NpgsqlConnection($"Host={host};Username={user};SSL Mode=VerifyFull").Execute(Insert, new { c.Email });
    public void OkLoop(Customer c)
    {
        var text = $"Server={host}";
        foreach (var part in configuration.GetChildren()) text += $";{part.Key}={part.Value}";
        new SqlConnection(text).Execute(Insert, new { c.Email });
    }

    // A helper makes it of what it is given.
    private static string Clear(string text) => text + ";Encrypt=false";
    private static string ClearBefore(string text) => $"Encrypt=false;{text}";
    private static string On(string text) => text + ";Encrypt=true";
    private static string Trusting(string text) => $"{text};TrustServerCertificate=true";
    private static string TwiceClear(string text) => Clear(text + ";Database=voip");
    private static string Formatted(string server, string name) => string.Format("Server={0};Encrypt=false;User Id={1}", server, name);
    private static SqlConnection Connect(string text) => new(Clear(text));
    private static string With(string text, string key, bool value) => text + ";" + key + "=" + value;
    public void BadHelper(Customer c) => new SqlConnection(Clear("Server=db.voip.example;Database=voip")).Execute(Insert, new { c.Email }); //! PRIV5002
    public void BadHelperConfigured(Customer c) => new SqlConnection(Clear(configuration.GetConnectionString("voip")!)).Execute(Insert, new { c.Email }); //! PRIV5002
    public void BadHelperBefore(Customer c) => new SqlConnection(ClearBefore("Server=db.voip.example")).Execute(Insert, new { c.Email }); //! PRIV5002
    public void BadHelperTwice(Customer c) => new SqlConnection(TwiceClear("Server=db.voip.example")).Execute(Insert, new { c.Email }); //! PRIV5002
    public void BadHelperFormat(Customer c) => new SqlConnection(Formatted("db.voip.example", user)).Execute(Insert, new { c.Email }); //! PRIV5002
    public void BadHelperConnects(Customer c) => Connect($"Server={host}").Execute(Insert, new { c.Email }); //! PRIV5002
    public void BadHelperTrusts(Customer c) => new SqlConnection(Trusting("Server=db.voip.example;User Id=x")).Execute(Insert, new { c.Email }); //! PRIV5003
    public void BadHelperGiven(Customer c) => new SqlConnection(With("Server=db.voip.example;Encrypt=false", "Pooling", true)).Execute(Insert, new { c.Email }); //! PRIV5002

    public void OkHelperOn(Customer c) => new SqlConnection(On("Server=db.voip.example")).Execute(Insert, new { c.Email });
    public void OkHelperOnTwice(Customer c) => new SqlConnection(With("Server=" + host, "Encrypt", true)).Execute(Insert, new { c.Email });
    public void OkHelperLocal(Customer c) => new SqlConnection(Clear("Server=localhost;Database=voip")).Execute(Insert, new { c.Email });
    public void OkHelperLocalLast(Customer c) => new SqlConnection(Clear("Database=voip;Server=localhost")).Execute(Insert, new { c.Email });
    public void OkHelperLocalBefore(Customer c) => new SqlConnection(ClearBefore("Server=.;Database=voip")).Execute(Insert, new { c.Email });
    public void OkHelperLocalTwice(Customer c) => new SqlConnection(TwiceClear("Server=(local)")).Execute(Insert, new { c.Email });
    public void OkHelperLocalFormat(Customer c) => new SqlConnection(Formatted("localhost", user)).Execute(Insert, new { c.Email });
    public void OkHelperLocalHost(Customer c) => new SqlConnection(For("127.0.0.1")).Execute(Insert, new { c.Email });
    public void OkHelperLocalConnects(Customer c) => Connect($"Server=localhost;User Id={user}").Execute(Insert, new { c.Email });
    public void OkHelperStrict(Customer c) => new SqlConnection(Trusting("Server=db.voip.example;Encrypt=Strict")).Execute(Insert, new { c.Email });
    public void OkHelperTrusts(Customer c) => new SqlConnection(Trusting(configuration["voip"]!)).Execute(Insert, new { c.Email });
    public void OkFormatLocal(Customer c) => new SqlConnection(string.Format("Server={0};Encrypt=false", "localhost")).Execute(Insert, new { c.Email });

    // The helper sends it, too.
    private static void SaveAt(string text, string mail) => new SqlConnection(Clear(text)).Execute(Insert, new { mail });
    private static void SaveOn(string server, string mail) => new SqlConnection($"Server={server};Encrypt=false").Execute(Insert, new { mail });
    public void BadSaved(Customer c) => SaveAt("Server=db.voip.example", c.Email); //! PRIV5002
    public void BadSavedOn(Customer c) => SaveOn("db.voip.example", c.Email); //! PRIV5002
    public void OkSaved(Customer c) => SaveAt("Server=localhost", c.Email);
    public void OkSavedOn(Customer c) => SaveOn("localhost", c.Email);
}
