using PrivacyAnalyzers;

namespace VoipPortal.Services;

/// <summary>Mail about the service itself: receipts, notices, answers. No consent is needed for it.</summary>
public interface IServiceMail
{
    [Sink(Channel.Service)]
    Task SendAsync(string to, string subject, string body);
}

/// <summary>Commercial mail. Whoever sends it has asked before.</summary>
public interface INewsletterSender
{
    [Sink(Channel.Marketing)]
    Task SendAsync(string to, string subject, string body);
}

/// <summary>The business partner who installs our phones.</summary>
public interface IInstallationPartner
{
    [Sink(Channel.Partner)]
    Task AnnounceAsync(string name, string phone);
}

/// <summary>Anonymous events: what happens on the site, never to whom.</summary>
public interface IAnalytics
{
    [Sink(Channel.Analytics)]
    void Track(string name, string detail);
}
