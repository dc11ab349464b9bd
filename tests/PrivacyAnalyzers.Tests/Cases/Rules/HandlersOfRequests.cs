//# ids: PRIV3001, PRIV3003, PRIV5006, PRIV8001
// What a framework hands to a lambda nobody here knows; what the lambda asks of it counts all the same.
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyAnalyzers;
namespace Cases.HandlersOfRequests;
public interface ISignIn { [ConditionCheck(Condition.CustomerAuthenticated)] bool Knows(string token); }
public interface IAccounts { [AccountChange] void SetPassword(string id, string password); }
public class Preferences { [ConsentCheck(Purpose.Cookies)] public bool Agrees { get; set; } }
public class Person { [Pii(PiiCategory.Contact)] public string Mail { get; set; } = ""; [ConsentCheck(Purpose.Marketing)] public bool News { get; set; } }
public interface IMail { [Sink(Channel.Marketing)] void Offer(string to, string text); }
public interface IPrefs { [ConsentCheck(Purpose.Marketing)] bool Agrees(Person person); }
public static class Routes
{
    public static void Bad(IEndpointRouteBuilder app)
    {
        app.MapPost("/password", (string token, ISignIn signIn, IAccounts accounts) => { accounts.SetPassword(token, "x"); }); //! PRIV5006
        app.MapGet("/visit", (HttpResponse response, Preferences preferences) => { response.Cookies.Append("_ga", "1"); }); //! PRIV8001
        app.MapPost("/offer", (Person person, IMail mail) => { mail.Offer(person.Mail, "x"); }); //! PRIV3001
        app.MapPost("/offers", (Person person, Person friend, IMail mail) => { if (friend.News) mail.Offer(person.Mail, "x"); }); //! PRIV3003
    }

    public static void Ok(IEndpointRouteBuilder app)
    {
        app.MapPost("/password", (string token, ISignIn signIn, IAccounts accounts) =>
        {
            if (!signIn.Knows(token)) return;
            accounts.SetPassword(token, "x");
        });
        app.MapGet("/visit", (HttpResponse response, Preferences preferences) => { if (preferences.Agrees) response.Cookies.Append("_ga", "1"); });
        app.MapPost("/offer", (Person person, IMail mail) => { if (person.News) mail.Offer(person.Mail, "x"); });
        app.MapPost("/ask", (Person person, IMail mail, IPrefs preferences) =>
        {
            if (!preferences.Agrees(person)) return;
            mail.Offer(person.Mail, "x");
        });
    }
}
