//# ids: PRIV5001, PRIV5002, PRIV5003
using System.Net.WebSockets;
using System.Text;
namespace Cases.Transport_WebSockets;

// ws:// is in clear, wss:// is not.
public class Push
{
    private readonly ClientWebSocket _socket = new();

    public async Task Bad(Customer c)
    {
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri("ws://push.voip.example/a"), default);
        await socket.SendAsync(Encoding.UTF8.GetBytes(c.Email), WebSocketMessageType.Text, true, default); //! PRIV5001
    }
    public async Task BadSegment(Customer c)
    {
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri("ws://push.voip.example/a"), default);
        var bytes = Encoding.UTF8.GetBytes($"name={c.Name}");
        await socket.SendAsync(new ArraySegment<byte>(bytes), WebSocketMessageType.Text, true, CancellationToken.None); //! PRIV5001
    }
    public async Task BadField(Customer c)
    {
        await _socket.ConnectAsync(new Uri("ws://push.voip.example/a"), default);
        await _socket.SendAsync(Encoding.UTF8.GetBytes(c.Email).AsMemory(), WebSocketMessageType.Text, true, default); //! PRIV5001
    }
    public async Task BadHelper(Customer c)
    {
        using WebSocket socket = await Connect("ws://push.voip.example/b");
        await Text(socket, c.Phone); //! PRIV5001
    }
    private static async Task<WebSocket> Connect(string url) { var s = new ClientWebSocket(); await s.ConnectAsync(new Uri(url), default); return s; }
    private static Task Text(WebSocket s, string text) => s.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, default);
    public async Task BadCertificate(Customer c)
    {
        using var socket = new ClientWebSocket();
        socket.Options.RemoteCertificateValidationCallback = (_, _, _, _) => true;
        await socket.ConnectAsync(new Uri("wss://push.voip.example/a"), default);
        await socket.SendAsync(Encoding.UTF8.GetBytes(c.Email), WebSocketMessageType.Text, true, default); //! PRIV5003
    }

    public async Task Ok(Customer c)
    {
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri("wss://push.voip.example/a"), default);
        await socket.SendAsync(Encoding.UTF8.GetBytes(c.Email), WebSocketMessageType.Text, true, default);
    }
    public async Task OkLocal(Customer c)
    {
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri("ws://localhost:5000/a"), default);
        await socket.SendAsync(Encoding.UTF8.GetBytes(c.Email), WebSocketMessageType.Text, true, default);
    }
    public async Task OkHelper(Customer c)
    {
        using WebSocket socket = await Connect("wss://push.voip.example/b");
        await Text(socket, c.Phone);
    }
    public async Task OkNothing(Customer c)
    {
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri("ws://push.voip.example/a"), default);
        await socket.SendAsync(Encoding.UTF8.GetBytes(c.Plan), WebSocketMessageType.Text, true, default);
    }
    public async Task OkServer(Customer c, WebSocket accepted) => await Text(accepted, c.Name);
}
