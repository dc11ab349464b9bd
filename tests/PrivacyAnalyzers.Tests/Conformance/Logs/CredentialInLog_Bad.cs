//# ids: PRIV2001, PRIV2003, PRIV5004
// One flow, one diagnostic: a credential in a log is PRIV5004 alone.
using Microsoft.Extensions.Logging;
namespace Cases.Logs_Credential;

public class Login(ILogger<Login> log)
{
    public void Bad(Customer c) => log.LogDebug("Password {Password}", c.Password); //! PRIV5004

    public void BadText(Customer c) => log.LogDebug($"Login {c.Id} with {c.Password}"); //! PRIV5004

    public void BadConsole(Customer c) => Console.WriteLine(c.Password); //! PRIV5004

    public void BadStrictestDecides(Customer c) => log.LogDebug($"{c.Email}:{c.Password}"); //! PRIV5004

    public void BadTwoFlows(Customer c) => log.LogDebug(
        "Login {Email} {Password}",
        c.Email, //! PRIV2001
        c.Password); //! PRIV5004

    public void BadSubstring(Customer c) => log.LogDebug("Starts with {Start}", c.Password[..3]); //! PRIV5004

    public void Ok(Customer c) => log.LogDebug("Login {Id}", c.Id);

    public void OkFacts(Customer c) => log.LogDebug("Length {Length}, empty {Empty}", c.Password.Length, string.IsNullOrEmpty(c.Password));

    public void OkRedacted(Customer c) => log.LogDebug("Password {Password}", Clean.Redact(c.Password));

    public void DebatableHash(Customer c) => log.LogDebug("Hash {Hash}", Clean.Hash(c.Password)); //? PRIV5004, PRIV2001
}
