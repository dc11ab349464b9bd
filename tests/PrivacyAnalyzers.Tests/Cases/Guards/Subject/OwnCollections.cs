//# ids: PRIV3001, PRIV3002, PRIV3003, PRIV3004, PRIV6001, PRIV6002, PRIV6003
// what is in a person's own collections is that person's
using PrivacyAnalyzers;
namespace Cases.Subject_OwnCollections;

public class Call { [Cpni(CpniCategory.CallDetail)] public string Number { get; set; } = ""; }
public class Referral { [Pii(PiiCategory.Contact)] public string Email { get; set; } = ""; [DataSubject] public int PersonId { get; set; } }
public class Subscriber
{
    public int Id { get; set; }
    [Pii(PiiCategory.Contact)] public string Email { get; set; } = "";
    [Pii(PiiCategory.Contact)] public List<string> Addresses { get; } = new();
    [ConsentCheck(Purpose.Marketing)] public bool AcceptsMarketing { get; set; }
    [ConsentCheck(Purpose.CpniMarketing)] public bool Approves { get; set; }
    public List<Call> Calls { get; } = new();
    public Call[] Missed { get; set; } = [];
    public Dictionary<string, Call> ByDay { get; } = new();
    public List<Referral> Referrals { get; } = new();
    public List<Subscriber> Friends { get; } = new();
}

public class Job(IMarketingMail mail)
{
    public void OkIndex(Subscriber customer) { if (customer.Approves) mail.Send(customer.Calls[0].Number, "x"); }
    public void OkArray(Subscriber customer) { if (customer.Approves) mail.Send(customer.Missed[1].Number, "x"); }
    public void OkVariable(Subscriber customer, int i) { if (customer.Approves) mail.Send(customer.Calls[i].Number, "x"); }
    public void OkFirst(Subscriber customer) { if (customer.Approves) mail.Send(customer.Calls.First().Number, "x"); }
    public void OkLast(Subscriber customer) { if (customer.Approves) mail.Send(customer.Calls[^1].Number, "x"); }
    public void OkKey(Subscriber customer) { if (customer.Approves) mail.Send(customer.ByDay["Monday"].Number, "x"); }
    public void OkEach(Subscriber customer) { if (customer.Approves) foreach (var call in customer.Calls) mail.Send(call.Number, "x"); }
    public void OkLocal(Subscriber customer) { var calls = customer.Calls; if (customer.Approves) mail.Send(calls[0].Number, "x"); }
    public void OkLocalCall(Subscriber customer) { var call = customer.Calls[0]; if (customer.Approves) mail.Send(call.Number, "x"); }
    public void OkText(Subscriber customer) { if (customer.AcceptsMarketing) mail.Send(customer.Addresses[0], "x"); }
    public void OkWhere(Subscriber customer) { if (customer.Approves) foreach (var call in customer.Calls.Where(c => c.Number.Length > 3)) mail.Send(call.Number, "x"); }
    public void OkSelect(Subscriber customer) { if (customer.Approves) foreach (var n in customer.Calls.Select(c => c.Number)) mail.Send(n, "x"); }
    public void OkInList(List<Subscriber> customers) { foreach (var c in customers) if (c.Approves) mail.Send(c.Calls[0].Number, "x"); }
    public void OkFoundInList(List<Subscriber> customers) { var c = customers[0]; if (c.Approves) mail.Send(c.Calls[0].Number, "x"); }
    public void OkIndexTwice(List<Subscriber> customers) { if (customers[0].Approves) mail.Send(customers[0].Calls[1].Number, "x"); }

    public void BadUnchecked(Subscriber customer) { mail.Send(customer.Calls[0].Number, "x"); } //! PRIV6001
    public void BadOther(Subscriber customer, Subscriber other) { if (other.Approves) mail.Send(customer.Calls[0].Number, "x"); } //! PRIV6001 | PRIV3003
    public void BadFriend(Subscriber customer) { if (customer.AcceptsMarketing) mail.Send(customer.Friends[0].Email, "x"); } //! PRIV3003
    public void BadFriends(Subscriber customer) { if (customer.AcceptsMarketing) foreach (var f in customer.Friends) mail.Send(f.Email, "x"); } //! PRIV3003 | PRIV3001
    public void BadReferral(Subscriber customer) { if (customer.AcceptsMarketing) mail.Send(customer.Referrals[0].Email, "x"); } //! PRIV3003
    public void OkFriend(Subscriber customer) { if (customer.Friends[0].AcceptsMarketing) mail.Send(customer.Friends[0].Email, "x"); }
    public void BadOtherIndex(List<Subscriber> customers) { if (customers[1].Approves) mail.Send(customers[0].Calls[1].Number, "x"); } //! PRIV6001 | PRIV3003
}
