// What an extension method works on is not what it is given; the key of a library's object is the library's own.
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
namespace Cases.LogsServed;

public sealed class Members(UserManager<Customer> manager, ILogger<Members> log)
{
    public async Task OkLoggerOfAManager(Customer c)
    {
        var found = await manager.FindByEmailAsync(c.Email);
        manager.Logger.LogWarning("no member for {Id}", found?.Id);
    }

    public async Task BadMail(Customer c)
    {
        var found = await manager.FindByEmailAsync(c.Email);
        manager.Logger.LogWarning("no member for {Mail}", c.Email); //! PRIV2001
        log.LogInformation("{Found}", found is null);
    }
}

public sealed class Requests(ILogger<Requests> log)
{
    public void OkKey(Customer c)
    {
        var message = new MimeKit.MimeMessage();
        message.Subject = "To " + c.Email;
        log.LogInformation("sent {Id}", message.MessageId);
    }

    public void BadSubject(Customer c)
    {
        var message = new MimeKit.MimeMessage();
        message.Subject = "To " + c.Email;
        log.LogInformation("sent {Subject}", message.Subject); //! PRIV2001
    }
}

public sealed class OwnManager(UserManager<Customer> inner, IUserStore<Customer> store, IServiceProvider services, ILogger<UserManager<Customer>> log)
    : UserManager<Customer>(store, null!, null!, [], [], null!, null!, services, log)
{
    private readonly string _path = "members/";

    public Task<bool> Verify(Customer c) => VerifyUserTokenAsync(c, "Email", "otp:" + c.Email, "token");

    public void OkOwnField(Customer c)
    {
        Verify(c);
        log.LogInformation("{Path}", _path);
        Show();
    }

    private void Show() => log.LogInformation("{Path}", _path + inner.GetType().Name);
}
