//# ids: PRIV5001, PRIV5002, PRIV5003
// gRPC: the channel's address; a client as the generator writes it.
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.Extensions.DependencyInjection;
namespace Cases.Brokers_Grpc;

public class SignUp { public string Mail { get; set; } = ""; public int Id { get; set; } }
public class Answer { public string Text { get; set; } = ""; }

public class AccountsClient : ClientBase<AccountsClient>
{
    private static readonly Method<SignUp, Answer> Add = new(MethodType.Unary, "Accounts", "Add", Marshallers.Create<SignUp>(_ => [], _ => new()), Marshallers.Create<Answer>(_ => [], _ => new()));
    public AccountsClient(ChannelBase channel) : base(channel) { }
    public AccountsClient(CallInvoker invoker) : base(invoker) { }
    protected AccountsClient(ClientBaseConfiguration configuration) : base(configuration) { }
    protected override AccountsClient NewInstance(ClientBaseConfiguration configuration) => new(configuration);
    public virtual Answer AddAccount(SignUp request, Metadata? headers = null) => AddAccount(request, new CallOptions(headers));
    public virtual Answer AddAccount(SignUp request, CallOptions options) => CallInvoker.BlockingUnaryCall(Add, null, options, request);
    public virtual AsyncUnaryCall<Answer> AddAccountAsync(SignUp request) => CallInvoker.AsyncUnaryCall(Add, null, new CallOptions(), request);
    public virtual AsyncClientStreamingCall<SignUp, Answer> AddMany() => CallInvoker.AsyncClientStreamingCall(Add, null, new CallOptions());
}

public class Service(AccountsClient injected)
{
    public void Bad(Customer c)
    {
        using var channel = GrpcChannel.ForAddress("http://accounts.voip.example:5000");
        new AccountsClient(channel).AddAccount(new SignUp { Mail = c.Email }); //! PRIV5001
    }
    public async Task BadAsync(Customer c)
    {
        using var channel = GrpcChannel.ForAddress(new Uri("http://accounts.voip.example"));
        var client = new AccountsClient(channel);
        await client.AddAccountAsync(new SignUp { Mail = c.Email, Id = c.Id }); //! PRIV5001
    }
    public async Task BadStream(Customer c)
    {
        var client = new AccountsClient(GrpcChannel.ForAddress("http://accounts.voip.example"));
        using var call = client.AddMany();
        await call.RequestStream.WriteAsync(new SignUp { Mail = c.Email }); //! PRIV5001
    }
    public void BadInvoker(Customer c, Method<SignUp, Answer> method)
    {
        var invoker = GrpcChannel.ForAddress("http://accounts.voip.example").CreateCallInvoker();
        invoker.BlockingUnaryCall(method, null, default, new SignUp { Mail = c.Email }); //! PRIV5001
    }
    public void BadCallback(Customer c)
    {
        var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
        using var channel = GrpcChannel.ForAddress("https://accounts.voip.example", new GrpcChannelOptions { HttpHandler = handler });
        new AccountsClient(channel).AddAccount(new SignUp { Mail = c.Email }); //! PRIV5003
    }

    public void Ok(Customer c)
    {
        using var channel = GrpcChannel.ForAddress("https://accounts.voip.example:5001");
        new AccountsClient(channel).AddAccount(new SignUp { Mail = c.Email });
    }
    public void OkLocal(Customer c)
    {
        using var channel = GrpcChannel.ForAddress("http://localhost:5000");
        new AccountsClient(channel).AddAccount(new SignUp { Mail = c.Email });
    }
    public void OkInjected(Customer c) => injected.AddAccount(new SignUp { Mail = c.Email });
    public void OkNothing(Customer c)
    {
        using var channel = GrpcChannel.ForAddress("http://accounts.voip.example:5000");
        new AccountsClient(channel).AddAccount(new SignUp { Id = c.Id });
    }
}

// Clients that the program registers, and that consumers are given.
public class BillsClient : ClientBase<BillsClient>
{
    private static readonly Method<SignUp, Answer> Add = new(MethodType.Unary, "Bills", "Add", Marshallers.Create<SignUp>(_ => [], _ => new()), Marshallers.Create<Answer>(_ => [], _ => new()));
    public BillsClient(ChannelBase channel) : base(channel) { }
    protected BillsClient(ClientBaseConfiguration configuration) : base(configuration) { }
    protected override BillsClient NewInstance(ClientBaseConfiguration configuration) => new(configuration);
    public virtual Answer AddBill(SignUp request) => CallInvoker.BlockingUnaryCall(Add, null, new CallOptions(), request);
}
public class ShopsClient : ClientBase<ShopsClient>
{
    private static readonly Method<SignUp, Answer> Add = new(MethodType.Unary, "Shops", "Add", Marshallers.Create<SignUp>(_ => [], _ => new()), Marshallers.Create<Answer>(_ => [], _ => new()));
    public ShopsClient(ChannelBase channel) : base(channel) { }
    protected ShopsClient(ClientBaseConfiguration configuration) : base(configuration) { }
    protected override ShopsClient NewInstance(ClientBaseConfiguration configuration) => new(configuration);
    public virtual Answer AddShop(SignUp request) => CallInvoker.BlockingUnaryCall(Add, null, new CallOptions(), request);
}
public class LocalClient : ClientBase<LocalClient>
{
    private static readonly Method<SignUp, Answer> Add = new(MethodType.Unary, "Local", "Add", Marshallers.Create<SignUp>(_ => [], _ => new()), Marshallers.Create<Answer>(_ => [], _ => new()));
    public LocalClient(ChannelBase channel) : base(channel) { }
    protected LocalClient(ClientBaseConfiguration configuration) : base(configuration) { }
    protected override LocalClient NewInstance(ClientBaseConfiguration configuration) => new(configuration);
    public virtual Answer AddLocal(SignUp request) => CallInvoker.BlockingUnaryCall(Add, null, new CallOptions(), request);
}

public static class Registrations
{
    public static void Add(IServiceCollection services, string configured)
    {
        services.AddGrpcClient<BillsClient>(o => o.Address = new Uri("http://bills.voip.example:5000"));
        services.AddGrpcClient<ShopsClient>(o => { o.Address = new Uri("https://shops.voip.example"); })
            .ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true });
        services.AddGrpcClient<LocalClient>(o => o.Address = new Uri("http://localhost:5000"));
        services.AddGrpcClient<AccountsClient>(o => o.Address = new Uri(configured));
    }
}

public class Bills(BillsClient bills, ShopsClient shops, LocalClient local)
{
    public void Bad(Customer c) => bills.AddBill(new SignUp { Mail = c.Email }); //! PRIV5001
    public void BadCallback(Customer c) => shops.AddShop(new SignUp { Mail = c.Email }); //! PRIV5003
    public void Ok(Customer c) { bills.AddBill(new SignUp { Id = c.Id }); local.AddLocal(new SignUp { Mail = c.Email }); }
}

public class KeptBills
{
    private readonly BillsClient _bills;
    public KeptBills(BillsClient bills) => _bills = bills;
    public void Bad(Customer c) => _bills.AddBill(new SignUp { Mail = c.Email }); //! PRIV5001
}
