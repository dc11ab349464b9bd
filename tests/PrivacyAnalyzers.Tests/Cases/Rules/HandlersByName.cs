//# ids: PRIV2001, PRIV3001, PRIV6005, PRIV5006, PRIV4001
// Handlers that are named and not written out: what is found in them stands in them, whoever may see the method.
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyAnalyzers;
namespace Cases.HandlersByName;

public class Form { [Pii(PiiCategory.Contact)] public string Mail { get; set; } = ""; public string Plan { get; set; } = ""; }

public static class Endpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/log/{id}", Log);
        app.MapPost("/mail/{id}", Mail);
        app.MapGet("/ok/{id}", Ok);
        app.MapPost("/form", Posted);
        app.MapPost("/text", Text);
        app.MapGet("/async/{id}", LogAsync);
        app.MapDelete("/{id}", new Held().Removed);
        var group = app.MapGroup("/group");
        group.MapPut("/put", Put);
        app.MapMethods("/any", ["GET"], Any);
    }

    private static string Log(int id, ICustomers customers) { Out.Log(customers.Find(id).Email); return "x"; } //! PRIV2001
    private static void Mail(int id, ICustomers customers, IMarketingMail mail) { var c = customers.Find(id); mail.Send(c.Email, "x"); } //! PRIV3001
    private static void Ok(int id, ICustomers customers, IMarketingMail mail) { var c = customers.Find(id); if (c.AcceptsMarketing) mail.Send(c.Email, "x"); }
    private static void Posted(Form form) => Out.Log(form.Mail); //! PRIV2001
    private static void Text(string mail) { var f = new Form { Mail = mail }; Out.Log(f.Mail); } //! PRIV2001
    private static async Task<string> LogAsync(int id, ICustomers customers) { var c = await customers.FindAsync(id); Out.Log(c.Email); return c.Plan; } //! PRIV2001
    private static void Put(Customer c, IMarketingMail mail) => mail.Send(c.Email, "x"); //! PRIV3001
    private static void Any(Customer c, IPartnerFeed feed) => feed.Push(c.Email); //! PRIV4001

    private class Held
    {
        public void Removed(int id, ICustomers customers) => Out.Log(customers.Find(id).Email); //! PRIV2001
    }
}

public interface IKeys { [ConditionCheck(Condition.CustomerAuthenticated)] bool Knows(string token); }
public interface IPasswords { [AccountChange] void Set(int id, string password); }

// Who gets to a handler is said where it is mapped, or on it.
public static class Passwords
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/open", Open);
        app.MapPost("/closed", Closed).RequireAuthorization();
        app.MapPost("/marked", Marked);
        app.MapPost("/asked", Asked);
        app.MapPost("/mine", Mine);
    }

    private static void Open(int id, string token, IKeys keys, IPasswords passwords) => passwords.Set(id, "x"); //! PRIV5006
    private static void Closed(int id, string token, IKeys keys, IPasswords passwords) => passwords.Set(id, "x");
    [Microsoft.AspNetCore.Authorization.Authorize] private static void Marked(int id, string token, IKeys keys, IPasswords passwords) => passwords.Set(id, "x");
    private static void Asked(int id, string token, IKeys keys, IPasswords passwords) { if (keys.Knows(token)) passwords.Set(id, "x"); }

    // What a handler calls is judged there.
    private static void Mine(string token, IKeys keys, IPasswords passwords) { if (keys.Knows(token)) SetMine(passwords); }
    private static void SetMine(IPasswords passwords) => passwords.Set(1, "x");
}

public static class Calls
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/calls", List);
        app.MapGet("/calls/closed", Closed).RequireAuthorization();
        app.MapGet("/calls/json", Json).WithName("json");
        app.MapGet("/calls/count", Count);
        app.MapGroup("/office").RequireAuthorization().MapGet("/calls", Grouped);
    }

    private static List<CallRecord> List(int id, ICustomers customers) => customers.Find(id).Calls; //! PRIV6005
    private static List<CallRecord> Closed(int id, ICustomers customers) => customers.Find(id).Calls;
    private static IResult Json(int id, ICustomers customers) => Results.Json(customers.Find(id).Calls); //! PRIV6005
    private static int Count(int id, ICustomers customers) => customers.Find(id).Calls.Count;
    private static List<CallRecord> Grouped(int id, ICustomers customers) => customers.Find(id).Calls;
    public static List<CallRecord> NoHandler(int id, ICustomers customers) => customers.Find(id).Calls;
}
