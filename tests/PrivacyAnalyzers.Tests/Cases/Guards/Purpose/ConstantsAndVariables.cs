//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004
// the purpose as constant, local, field
using PrivacyAnalyzers;
namespace Cases.Purpose_ConstantsAndVariables;

public static class Purposes { public const string News = "Marketing"; public const string Stats = Purpose.Analytics; }

public class Job(IMarketingMail mail, IConsents consents)
{
    private const string Own = Purpose.Marketing;
    private static readonly string ReadOnly = Purpose.Marketing;
    private readonly string _wrong = Purpose.Advertising;

    public void OkConst(Customer c) { if (consents.Has(c.Id, Own)) mail.Send(c.Email, "News"); }

    public void OkForeignConst(Customer c) { if (consents.Has(c.Id, Purposes.News)) mail.Send(c.Email, "News"); }

    public void BadConst(Customer c) { if (consents.Has(c.Id, Purposes.Stats)) mail.Send(c.Email, "News"); } //! PRIV3002

    public void OkLiteral(Customer c) { if (consents.Has(c.Id, "Marketing")) mail.Send(c.Email, "News"); }

    public void BadLiteral(Customer c) { if (consents.Has(c.Id, "Analytics")) mail.Send(c.Email, "News"); } //! PRIV3002

    public void OkLocal(Customer c)
    {
        var purpose = Purpose.Marketing;
        if (consents.Has(c.Id, purpose)) mail.Send(c.Email, "News");
    }

    public void BadLocal(Customer c)
    {
        var purpose = Purpose.Publication;
        if (consents.Has(c.Id, purpose)) mail.Send(c.Email, "News"); //! PRIV3002
    }

    public void OkReadOnly(Customer c) { if (consents.Has(c.Id, ReadOnly)) mail.Send(c.Email, "News"); }

    public void BadReadOnly(Customer c) { if (consents.Has(c.Id, _wrong)) mail.Send(c.Email, "News"); } //! PRIV3002

    public void OkNamed(Customer c) { if (consents.Has(purpose: Purpose.Marketing, customerId: c.Id)) mail.Send(c.Email, "News"); }

    public void OkNameof(Customer c) { if (consents.Has(c.Id, nameof(Purpose.Marketing))) mail.Send(c.Email, "News"); }

    public void BadEither(Customer c, bool stats)
    {
        var purpose = stats ? Purpose.Analytics : Purpose.Marketing;
        if (consents.Has(c.Id, purpose)) mail.Send(c.Email, "News"); //! PRIV3002 | PRIV3001
    }

    public void DebatableUnknown(Customer c, string purpose) { if (consents.Has(c.Id, purpose)) mail.Send(c.Email, "News"); } //? PRIV3001 | PRIV3002
}
