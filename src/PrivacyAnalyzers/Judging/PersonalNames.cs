using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Judging;

/// <summary>What the name of a member says about the data in it.</summary>
/// <param name="Context">What the type around it has to be of, where the name alone may be of anything.</param>
internal readonly record struct Meaning(DataKind Kind, string Category, NameContext Context = NameContext.Any);

/// <summary>What the type around a member is of.</summary>
internal enum NameContext
{
    /// <summary>The name says enough.</summary>
    Any,

    /// <summary>A person: files have full names too, and shops postal codes.</summary>
    Person,

    /// <summary>A call that was made: films have a duration as well, and meetings a beginning.</summary>
    CallRecord,
}

/// <summary>Names of members and of the types around them, read word by word.</summary>
internal static class PersonalNames
{
    /// <summary>What a name ends in says what it holds: <c>Email</c>, <c>BillingEmail</c>.</summary>
    private static readonly Dictionary<string, Meaning> s_endings = Table(
        (new(DataKind.Pii, "Contact"), "email emailaddress mailaddress emails emailaddresses phonenumber phonenumbers phoneno mobilenumber mobileno mobilephone homephone workphone cellphone telephone telephonenumber faxnumber"),
        (new(DataKind.Pii, "Identity"), "firstname lastname givenname familyname middlename maidenname surname dateofbirth birthdate birthday placeofbirth birthplace socialsecuritynumber passportnumber nationalinsurancenumber nationalidentificationnumber driverslicensenumber"),
        (new(DataKind.Pii, "Identity", NameContext.Person), "fullname"),
        (new(DataKind.Pii, "Shipping"), "streetaddress postaladdress homeaddress shippingaddress deliveryaddress"),
        (new(DataKind.Pii, "Payment"), "creditcardnumber cardnumber cardholder cardholdername cardsecuritynumber iban bankaccountnumber"),
        (new(DataKind.Pii, "Credential"), "passwordhash"),
        (new(DataKind.Pii, "Online"), "ipaddress remoteip clientip"),
        (new(DataKind.Cpni, "CallDetail"), "callednumber callernumber callingnumber dialednumber diallednumber callduration callstart callstarttime callend callendtime calldestination"),
        (new(DataKind.Cpni, "Usage"), "minutesused datausedmb callminutes"));

    /// <summary>Names that stand for personal data alone or behind a word for whose or which it is, and for anything behind other words.</summary>
    private static readonly Dictionary<string, Meaning> s_whole = Table(
        (new(DataKind.Pii, "Contact"), "phone phones mobile"),
        (new(DataKind.Pii, "Contact", NameContext.Person), "fax"),
        (new(DataKind.Pii, "Identity"), "ssn dob"),
        (new(DataKind.Pii, "Identity", NameContext.Person), "gender nationality maritalstatus ethnicgroup ethnicity"),
        (new(DataKind.Pii, "Shipping", NameContext.Person), "street zipcode postcode postalcode zippostalcode"),
        (new(DataKind.Pii, "Payment"), "cvv cvc"),
        (new(DataKind.Pii, "Credential"), "password"),
        (new(DataKind.Cpni, "CallDetail", NameContext.CallRecord), "duration durationseconds durationinseconds billduration billableseconds starttime answertime connecttime endtime fromnumber tonumber sourcenumber destinationnumber destination"));

    private static readonly HashSet<string> s_persons = NameWords.List(
        "person people customer user patient employee member contact student pupil teacher guest visitor subscriber applicant candidate owner manager head driver doctor nurse parent guardian guarantor kin partner spouse "
        + "client buyer payer payee recipient holder beneficiary governor consultant author reviewer friend attendee participant passenger resident tenant learner apprentice operator originator approver account profile");

    /// <summary>Which of several the member is: words that change nothing in what it holds.</summary>
    private static readonly HashSet<string> s_which = NameWords.List(
        "new old current previous last first original confirm confirmed repeat repeated master plain temporary my your login home work business office private personal primary secondary main alternate alternative other emergency daytime evening "
        + "billing shipping delivery invoice mailing search");

    /// <summary>Organisations: how to reach them is no secret, unless the name says that a person is behind it.</summary>
    private static readonly HashSet<string> s_organisations = NameWords.List(
        "company companies organisation organization establishment institution employer shop store vendor vendors supplier suppliers shipper shippers carrier manufacturer dispensary inventory warehouse branch department bank hotline purchaseorder centre center");

    private static readonly HashSet<string> s_callRecords = NameWords.List("cdr callrecord calldetailrecord calldetail calllog calllogrecord callleg");

    /// <summary>Types that hold settings and texts, whatever they are handed around in.</summary>
    private static readonly HashSet<string> s_otherTypes = NameWords.List(
        "options option settings setting configuration config template templates certificate emailaccount mailaccount smtp deployment server connection schema");

    /// <summary>Types of code, and of names for things; behind one more word, as in <c>ProviderModel</c>, they are data again.</summary>
    private static readonly HashSet<string> s_code = NameWords.List(
        "service validator builder factory provider client sender formatter mapping exception attribute test tests constants resources labels errors claims header headers columns routes keys names fields credentials regex patterns rules");

    /// <summary>Words at the end of a type's name that say how it is used, not what it is.</summary>
    private static readonly HashSet<string> s_uses = NameWords.List("model models view vm dto dtos entity record info data details detail master draft preview base item row entry event localized information form");

    /// <summary>First words that turn the name into something else: a flag, a bound, an example.</summary>
    private static readonly HashSet<string> s_otherWords = NameWords.List("is has can should default no system admin test sample example invalid missing show require requires use enable max min");

    /// <summary>Words that make what follows the company's own or its machines', wherever they stand.</summary>
    private static readonly HashSet<string> s_ownWords = NameWords.List("support sender from noreply smtp server local host webmaster hotline reply helpdesk");

    /// <summary>What bears one of these has been made unreadable.</summary>
    private static readonly HashSet<string> s_protections = NameWords.List("masked encrypted hashed redacted truncated obfuscated tokenized anonymized anonymised");

    /// <summary>Cards that nobody pays with.</summary>
    private static readonly HashSet<string> s_otherCards = NameWords.List("insurance membership member loyalty library health identity id gift");

    /// <summary>What the name says by itself; null where it says nothing, or something else.</summary>
    public static Meaning? OfMember(string name)
    {
        var words = NameWords.Of(name);
        for (var i = 0; i < words.Count; i++)
        {
            var joined = NameWords.Joined(words, i, words.Count);
            if (s_endings.TryGetValue(joined, out var meaning) || s_whole.TryGetValue(joined, out meaning) && words.Take(i).All(static w => s_persons.Contains(w) || s_which.Contains(w)))
                return IsOther(words, i) ? null : meaning;
        }

        return null;
    }

    /// <summary>True where the type that has the member speaks against what the member's name says.</summary>
    public static bool Contradicts(string type, string name, Meaning meaning)
    {
        var (words, whole) = (NameWords.Of(name), NameWords.Of(type));
        var head = Head(whole);
        if (NameWords.EndIn(whole, s_code) || NameWords.EndIn(head, s_otherTypes) || head.Count > 0 && s_protections.Contains(head[0])) return true;
        if (meaning.Category == "Payment" && words.Contains("card") && !words.Contains("credit") && (words.Any(s_otherCards.Contains) || whole.Any(s_otherCards.Contains))) return true;
        if (meaning.Category is not ("Contact" or "Shipping") || words.Any(s_persons.Contains)) return false;
        return words.Any(s_organisations.Contains) || NameWords.EndIn(head, s_organisations);
    }

    /// <summary>True where the words of the member or of its type place it in the context that its meaning asks for.</summary>
    public static bool SpeakOf(NameContext context, string type, string name) => context switch
    {
        NameContext.Person => NameWords.Of(name).Any(s_persons.Contains) || NameWords.Of(type).Any(s_persons.Contains),
        NameContext.CallRecord => NameWords.Of(type) is var words && Enumerable.Range(1, words.Count).Any(end => words.Skip(end).All(s_uses.Contains) && NameWords.EndIn(words.Take(end).ToList(), s_callRecords)),
        _ => true,
    };

    private static bool IsOther(IReadOnlyList<string> words, int end) => end > 0 && s_otherWords.Contains(words[0]) || words.Take(end).Any(static w => s_ownWords.Contains(w) || s_protections.Contains(w));

    /// <summary>The words without those for its use: a <c>CustomerDetailsViewModel</c> is a customer.</summary>
    private static IReadOnlyList<string> Head(IReadOnlyList<string> words)
    {
        var count = words.Count;
        while (count > 1 && s_uses.Contains(words[count - 1])) count--;
        return words.Take(count).ToList();
    }

    private static Dictionary<string, Meaning> Table(params (Meaning Meaning, string Names)[] rows) =>
        rows.SelectMany(static r => r.Names.Split(' ').Select(n => (Name: n, r.Meaning))).ToDictionary(static r => r.Name, static r => r.Meaning, StringComparer.Ordinal);
}
