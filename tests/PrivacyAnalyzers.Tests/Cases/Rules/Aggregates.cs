//# ids: PRIV7001, PRIV7002, PRIV7003, PRIV4001, PRIV4004
// Personal data has no place in an aggregate; a pseudonym is no anonymous datum.
using PrivacyAnalyzers;
namespace Cases.Aggregates;

[Aggregate] public record PlanFigures(string Plan, int Customers, string Note = "");

[Aggregate] public class Report
{
    public string Title { get; set; } = "";
    public string Longest = "";
    public double Minutes { get; set; }
    public List<string> Lines { get; } = [];
}

public class Board
{
    [Aggregate] public string Headline { get; set; } = "";
    [Aggregate] public Dictionary<string, int> Counts { get; } = [];
    public string Owner { get; set; } = "";
}

public class Figures(ICustomers customers, IPartnerFeed feed, ITracker tracker)
{
    public PlanFigures Bad(Customer c) => new(c.Plan, 1, c.Email); //! PRIV7001
    public PlanFigures BadWith(PlanFigures f, Customer c) => f with { Note = c.Name }; //! PRIV7001
    public void BadMember(Report report, Customer c) => report.Title = $"Of {c.Name}"; //! PRIV7001
    public void BadField(Report report, Customer c) { var text = c.Email; report.Longest = text; } //! PRIV7001
    public Report BadInitialiser(Customer c) => new() { Title = c.Phone }; //! PRIV7001
    public void BadNumber(Report report, CallRecord call) => report.Minutes = call.Duration.TotalMinutes; //! PRIV7001
    public void BadMarkedMember(Board board, Customer c) => board.Headline = c.Name; //! PRIV7001
    public void BadKey(Board board, Customer c) => board.Counts[c.Email] = 1; //! PRIV7001
    public void BadHelper(Report report, Customer c) => Head(report, c.Email); //! PRIV7001
    [Aggregate] public string BadReturned(Customer c) => c.Email; //! PRIV7001
    [return: Aggregate] public string BadReturnMark(Customer c) { return "x" + c.Name; } //! PRIV7001
    [Aggregate] public string BadLongest => customers.All().Max(c => c.Email) ?? ""; //! PRIV7001
    public void BadHash(Report report, Customer c) => report.Title = Clean.Hash(c.Email); //! PRIV7003
    public void BadPseudonym(Customer c) => feed.Push(Clean.Hash(c.Email)); //! PRIV7003
    public void BadPseudonymEvent(Customer c) => tracker.Track("visit", Clean.Encrypt(c.Email)); //! PRIV7003

    private static void Head(Report report, string title) => report.Title = title;

    public PlanFigures Ok(Customer c) => new(c.Plan, 1);
    public PlanFigures OkCount(string plan) => new(plan, customers.All().Count(c => c.Plan == plan));
    public void OkAverage(Report report) => report.Minutes = customers.All().SelectMany(c => c.Calls).Average(c => c.Duration.TotalMinutes);
    public void OkLoop(Report report)
    {
        double total = 0;
        foreach (var call in customers.All().SelectMany(c => c.Calls)) total += call.Duration.TotalMinutes;
        report.Minutes = total;
    }

    public void OkLength(Report report, Customer c) => report.Title = $"{c.Email.Length} letters";
    public void OkOther(Board board, Customer c) => board.Owner = c.Name;
    public void OkAnonymous(Report report, Customer c) => report.Title = Clean.Redact(c.Email);
    [Aggregate] public int OkReturned() => customers.All().Count();
    public void OkAsked(Customer c) { if (!c.ObjectsToPartners) feed.Push(Clean.Hash(c.Email)); }
    public void OkAggregateOut(Report report) => feed.Push(report.Title);
    public void OkGroups(Board board)
    {
        foreach (var group in customers.All().GroupBy(c => c.Plan)) board.Counts[group.Key] = group.Count();
    }

    public void BadGroups(Board board)
    {
        foreach (var group in customers.All().GroupBy(c => c.Email)) board.Counts[group.Key] = group.Count(); //! PRIV7001
    }
}
