using PrivacyAnalyzers;
using VoipPortal.Domain;

namespace VoipPortal.Services;

/// <summary>Shops that sell our tariffs.</summary>
public interface IResellers
{
    [Sink(Channel.Partner)]
    Task ReportUsageAsync(int customerId, int minutes);

    /// <summary>Figures about many people, which anybody may have.</summary>
    [Sink(Channel.Partner)]
    Task ReportFiguresAsync(IReadOnlyList<UsageFigures> figures);

    /// <summary>A word to the shops themselves about their contract.</summary>
    [Sink(Channel.PartnerNotice)]
    Task NotifyAsync(string address, string text);

    /// <summary>Tells the shop nearby that a customer is in reach.</summary>
    [Sink(Channel.Partner)]
    Task GreetAsync(int customerId, string cell);
}

/// <summary>The sister company that sells mobile lines.</summary>
public interface ISisterCompany
{
    [Sink(Channel.Affiliate)]
    Task ShareUsageAsync(int customerId, int minutes);
}

/// <summary>A keeper of addresses, who tells which of ours are out of date.</summary>
public interface IAddressDirectory
{
    /// <summary>Whether the agreement on confidentiality is in force.</summary>
    [ConditionCheck(Condition.ConfidentialityAgreement)]
    bool HasSigned { get; }

    [Sink(Channel.Matching)]
    Task<bool> MatchAsync(string name, string phone);
}

/// <summary>Judges whether somebody pays bills.</summary>
public interface ICreditAgency
{
    [Sink("CreditAgency")]
    Task<bool> IsGoodAsync(string name);
}

/// <summary>Other carriers, from whom a number comes along. Our policy file names them as recipients.</summary>
public interface INumberPorting
{
    [Sink("NumberPorting")]
    Task RequestAsync(string name, string phone);
}

/// <summary>Takes money. Who sells needs to know how it is paid.</summary>
public interface ICardProcessor
{
    [Sink(Channel.Payment)]
    Task<bool> ChargeAsync(string cardNumber, string receiptTo, decimal amount);
}

/// <summary>Brings what was ordered.</summary>
public interface IParcelService
{
    [Sink(Channel.Payment)]
    Task ShipAsync(string item, string recipient, string street, string city);

    [Sink(Channel.Payment)]
    Task CollectAsync(string name, string phone);
}

/// <summary>Advertisements on sites of others.</summary>
public interface IAdAudience
{
    [Sink(Channel.Advertising)]
    Task AddAsync(string audience, string member);
}

/// <summary>Offices that ask about customers.</summary>
public interface IAuthorityMail
{
    [Sink(Channel.Authority)]
    Task AnswerAsync(string office, string text);
}

/// <summary>The page where customers praise us.</summary>
public interface ITestimonials
{
    [Sink(Channel.Publication)]
    Task PublishAsync(string text);
}

/// <summary>Those who come when somebody calls for help; they need to know where.</summary>
public interface IEmergencyCentre
{
    [Sink(Channel.Service)]
    Task RouteAsync(string phone, string cell);
}
