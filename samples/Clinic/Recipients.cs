using PrivacyAnalyzers;

namespace Clinic;

public interface ILaboratory
{
    [Sink("Laboratory")]
    void Order(string sample, string question);
}

public interface IInsurer
{
    [Sink("Insurer")]
    void Report(string who, string what);
}

public interface ITextMessages
{
    [Sink("Reminder")]
    void Send(string to, string text);
}

public interface INewsletter
{
    [Sink(Channel.Marketing)]
    void Send(string to, string text);
}

public interface IPharmacyChain
{
    [Sink(Channel.Partner)]
    void Add(string mobile);
}

public interface IDisclosures
{
    [Fulfils(Duty.DisclosureRecord)]
    void Record(int patientId, string recipient);
}

public static class SampleNumber
{
    [Sanitizer(Protection.Hashed)]
    public static string Of(string name) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)))[..12];
}
