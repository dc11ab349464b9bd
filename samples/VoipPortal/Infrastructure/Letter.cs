using MimeKit;

namespace VoipPortal.Infrastructure;

/// <summary>A mail of nothing but text.</summary>
internal static class Letter
{
    public static MimeMessage Of(string from, string to, string subject, string text)
    {
        var message = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = text } };
        message.From.Add(MailboxAddress.Parse(from));
        message.To.Add(MailboxAddress.Parse(to));
        return message;
    }
}
