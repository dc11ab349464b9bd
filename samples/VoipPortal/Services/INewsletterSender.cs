using PrivacyAnalyzers;

namespace VoipPortal.Services;

/// <summary>Commercial mail. Whoever sends it has asked before.</summary>
public interface INewsletterSender
{
    [Sink(Channel.Marketing)]
    Task SendAsync(string to, string subject, string body);
}
