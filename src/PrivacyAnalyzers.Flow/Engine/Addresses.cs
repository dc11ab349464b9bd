namespace PrivacyAnalyzers.Flow.Engine;

/// <summary>What the beginning of an address tells.</summary>
internal static class Addresses
{
    private static readonly string[] Cleartext = ["http://", "ws://", "ftp://", "telnet://", "ldap://", "tcp://", "mqtt://", "amqp://", "redis://", "smtp://"];

    /// <summary>True for a scheme that does not encrypt, unless the host is this machine.</summary>
    public static bool IsCleartext(string address)
    {
        foreach (var scheme in Cleartext)
            if (address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return address.Length > scheme.Length && !IsLoopback(address.Substring(scheme.Length));
        return false;
    }

    /// <summary>True for an address that names its scheme, so that no base address is put before it.</summary>
    public static bool IsAbsolute(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        return scheme > 0 && address.IndexOfAny(['/', '?', '#', ' ']) > scheme;
    }

    /// <summary>True for this machine's own names and addresses; accepts a host with port and path, or a whole address.</summary>
    public static bool IsLoopback(string host)
    {
        var scheme = host.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0) host = host.Substring(scheme + 3);
        var user = host.IndexOf('@');
        var end = host.IndexOfAny(['/', '?', '#']);
        if (user >= 0 && (end < 0 || user < end)) host = host.Substring(user + 1);
        end = host.IndexOfAny(['/', '?', '#']);
        if (end >= 0) host = host.Substring(0, end);
        if (host.StartsWith("[::1]", StringComparison.Ordinal) || host == "::1") return true;
        var port = host.IndexOf(':');
        if (port >= 0) host = host.Substring(0, port);
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || (host.StartsWith("127.", StringComparison.Ordinal) && host.Split('.').Length == 4);
    }
}
