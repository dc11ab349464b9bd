using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Engine;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Judging;

/// <summary>How the code's checks stand to the one that is missing.</summary>
internal enum GuardState
{
    /// <summary>There is no check that comes near.</summary>
    Missing,

    /// <summary>The person was asked, but for another purpose.</summary>
    OtherPurpose,

    /// <summary>Somebody else was asked.</summary>
    OtherPerson,

    /// <summary>The check's result is thrown away.</summary>
    Unused,

    /// <summary>The data goes out where the check said no.</summary>
    Inverted,

    /// <summary>The consent, or the object, was replaced between check and use.</summary>
    Outdated,

    /// <summary>It was asked whether the person objects, and consent is needed.</summary>
    NoObjection,
}

/// <summary>Data that the policy does not let out here, before a rule gives it an id.</summary>
internal sealed record Finding
{
    public required Release Release { get; init; }

    /// <summary>The data that decides: the strictest category that may not leave.</summary>
    public required Taint Taint { get; init; }

    public required DataCategory Category { get; init; }

    public required Decision Decision { get; init; }

    /// <summary>The first condition that is not met; null where the policy knows none.</summary>
    public Requirement? Missing { get; init; }

    /// <summary>What would let the data out: alternatives, each with those of its conditions that are not met.</summary>
    public IReadOnlyList<IReadOnlyList<Requirement>> Ways { get; init; } = [];

    public GuardState Guard { get; init; }

    /// <summary>The check that <see cref="Guard"/> speaks of.</summary>
    public CheckUse? Check { get; init; }

    /// <summary>The purpose that was asked for in the place of the right one; the check itself may be in a method that this body calls.</summary>
    public string OtherPurpose => Check?.Name ?? (Missing is null ? null : Guards.OtherPurpose(Missing, Taint, Release.Facts)) ?? "another purpose";

    public string Channel => Release.Channel;
}
