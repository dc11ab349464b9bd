//# ids: PRIV6005
using PrivacyAnalyzers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Authorization;
namespace Cases.Detail;
public interface ISignIn { [ConditionCheck(Condition.CustomerAuthenticated)] bool Knows(int id); }
public class CallsController(ICustomers customers) : ControllerBase
{
    public IActionResult Bad(int id) => Ok(customers.Find(id).Calls); //! PRIV6005
    public IEnumerable<string> BadText(int id) => customers.Find(id).Calls.Select(c => c.Destination).ToList(); //! PRIV6005
    public CallRecord BadWhole(int id) => customers.Find(id).Calls[0]; //! PRIV6005
    [Authorize] public IActionResult Fine(int id) => Ok(customers.Find(id).Calls);
    public IActionResult Count(int id) => Ok(customers.Find(id).Calls.Count);
    public IActionResult Mail(int id) => Ok(customers.Find(id).Email);
}
public class Desk(ICustomers customers, ISignIn signIn)
{
    public string Bad(int id) => customers.Find(id).Calls[0].Destination; //! PRIV6005
    public string? Fine(int id) => signIn.Knows(id) ? customers.Find(id).Calls[0].Destination : null;
    public string? Early(int id) { if (!signIn.Knows(id)) return null; return customers.Find(id).Calls[0].Destination; }
    private string Inner(int id) => customers.Find(id).Calls[0].Destination;
}
public class Repo(ICustomers customers) { public string Unknown(int id) => customers.Find(id).Calls[0].Destination; }
public static class App
{
    public static void Map(WebApplication app, ICustomers customers)
    {
        app.MapGet("/a/{id}", (int id) => Results.Ok(customers.Find(id).Calls[0].Destination)); //! PRIV6005
        app.MapGet("/b/{id}", (int id) => Results.Ok(customers.Find(id).Calls[0].Destination)).RequireAuthorization();
        app.MapGet("/c/{id}", (int id) => customers.Find(id).Calls[0].Destination); //! PRIV6005
    }
}
