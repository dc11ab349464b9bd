using PrivacyAnalyzers;

namespace VoipPortal.Services;

/// <summary>Mail about the service itself: receipts, resets, answers. No consent is needed for it.</summary>
public interface IServiceMail
{
    [Sink(Channel.Service)]
    Task SendAsync(string to, string subject, string body);
}
