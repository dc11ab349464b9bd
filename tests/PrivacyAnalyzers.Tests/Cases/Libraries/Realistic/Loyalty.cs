//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV2004, PRIV3001, PRIV5001, PRIV5002, PRIV5003, PRIV5004
// A loyalty programme: points, letters, a queue, statistics, an importer.
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;
namespace Cases.Realistic_Loyalty;
using PrivacyAnalyzers;

public sealed class Member
{
    public Guid Id { get; init; } = Guid.NewGuid();
    [Pii(PiiCategory.Identity)] public required string Name { get; init; }
    [Pii(PiiCategory.Contact)] public string? Mail { get; private set; }
    public int Points { get; private set; }
    [ConsentCheck(Purpose.Marketing)] public bool WantsNews { get; set; }
    public void Move(string mail) => Mail = mail;
    public void Earn(int points) { ArgumentOutOfRangeException.ThrowIfNegative(points); Points += points; }
    public void Spend(int points) { if (points > Points) throw new NotEnoughPointsException(Id, points, Points); Points -= points; }
}
public sealed class NotEnoughPointsException(Guid member, int asked, int had) : InvalidOperationException($"{member} asked for {asked}, had {had}");
public sealed class ImportException : Exception
{
    public int Line { get; }
    public ImportException(int line, string message, Exception? inner = null) : base($"Line {line}: {message}", inner) => Line = line;
}
public interface IMembers { IEnumerable<Member> All(); Member? Find(Guid id); void Add(Member m); }

public sealed class Importer(IMembers members, ILogger<Importer> logger)
{
    public int Import(TextReader reader)
    {
        var number = 0; var added = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#') continue;
            try { members.Add(Parse(line, number)); added++; } //! PRIV2004
            catch (ImportException e) { logger.LogWarning(e, "Skipped line {Line}", e.Line); } //! PRIV2001
        }
        logger.LogInformation("Imported {Added} of {Lines}", added, number);
        return added;
    }
    private static Member Parse(string line, int number)
    {
        var parts = line.Split(';');
        if (parts.Length < 3) throw new ImportException(number, "too short");
        var member = new Member { Name = parts[0] };
        member.Move(parts[1]);
        if (!int.TryParse(parts[2], NumberStyles.Integer, CultureInfo.InvariantCulture, out var points)) throw new ImportException(number, $"points of {member.Name} are no number"); //? PRIV2004
        member.Earn(points);
        return member;
    }
}
public sealed class Programme(IMembers members, IMarketingMail news, IServiceMail mail, ILogger<Programme> logger)
{
    private readonly Queue<Member> _queue = new();
    private readonly SemaphoreSlim _gate = new(1, 1);
    public void Spend(Guid id, int points)
    {
        var member = members.Find(id);
        if (member is null) { logger.LogWarning("No member {Id}", id); return; }
        try { member.Spend(points); logger.LogInformation("{Id} spent {Points}, has {Rest}", id, points, member.Points); }
        catch (NotEnoughPointsException e) { logger.LogInformation(e, "{Id} has too few", id); if (member.Mail is { } to) mail.Send(to, $"Dear {member.Name}, you have {member.Points}"); }
        catch (Exception e) { logger.LogError(e, "{Name} could not spend", member.Name); throw; } //! PRIV2001
    }
    public void Enqueue(Member m) { lock (_queue) { _queue.Enqueue(m); logger.LogDebug("{Count} waiting", _queue.Count); } }
    public async Task DrainAsync(CancellationToken token)
    {
        await _gate.WaitAsync(token);
        try
        {
            while (_queue.TryDequeue(out var m))
            {
                logger.LogDebug("Next {Id}", m.Id);
                if (!m.WantsNews) { logger.LogInformation("{Id} wants none", m.Id); continue; }
                await news.SendAsync(m.Mail ?? "", "News");
                logger.LogTrace("Sent to {Mail}", m.Mail); //! PRIV2001
            }
        }
        finally { _gate.Release(); logger.LogDebug("Drained"); }
    }
    public string Statistics()
    {
        var text = new StringBuilder();
        var all = members.All().ToList();
        text.AppendLine(CultureInfo.InvariantCulture, $"Members: {all.Count}");
        text.AppendLine(CultureInfo.InvariantCulture, $"Average: {all.Average(m => m.Points):F1}");
        text.AppendLine(CultureInfo.InvariantCulture, $"Reachable: {all.Count(m => m.Mail is not null)}");
        foreach (var group in all.GroupBy(m => m.Points / 1000).OrderBy(g => g.Key)) text.AppendLine(CultureInfo.InvariantCulture, $"{group.Key}: {group.Count()}");
        logger.LogInformation("Statistics {Text}", text);
        return text.ToString();
    }
    public void Top()
    {
        var (best, second) = members.All().OrderByDescending(m => m.Points).Take(2).ToArray() switch { [var a, var b] => (a, b), [var a] => (a, null), _ => (null, null) };
        logger.LogInformation("Best {Best} {Points}", best?.Id, best?.Points);
        logger.LogInformation("Second {Second}", second?.Name); //! PRIV2001
    }
}
