//# ids: PRIV2001, PRIV2003
using System.Globalization;
using Microsoft.Extensions.Logging;
namespace Cases.Realistic_ImportService;

// Reads customers from a file, keeps errors, and reports at the end.
public sealed record ImportError(int Line, string Reason, string Value);

public sealed class ImportReport
{
    readonly List<ImportError> errors = [];
    public int Imported { get; private set; }
    public IReadOnlyList<ImportError> Errors => errors;
    public void Done() => Imported++;
    public void Add(int line, string reason, string value) => errors.Add(new ImportError(line, reason, value));
}

public sealed class ImportService(ICustomers customers, ILogger<ImportService> log)
{
    public ImportReport Run(IEnumerable<Customer> batch)
    {
        var report = new ImportReport();
        var line = 0;
        foreach (var c in batch)
        {
            line++;
            if (!c.Email.Contains('@')) { report.Add(line, "no address", c.Email); continue; }
            if (c.Name.Length is 0 or > 200) { report.Add(line, "name", c.Name.Length.ToString(CultureInfo.InvariantCulture)); continue; }
            report.Done();
        }
        log.LogInformation("{Imported} of {Lines} imported, {Errors} errors", report.Imported, line, report.Errors.Count);
        return report;
    }

    public void BadReport(IEnumerable<Customer> batch)
    {
        var report = Run(batch);
        foreach (var e in report.Errors)
            log.LogWarning("line {Line}: {Reason} {Value}", e.Line, e.Reason, e.Value); //! PRIV2001
    }

    public void BadDestructured(IEnumerable<Customer> batch)
    {
        foreach (var e in Run(batch).Errors)
            log.LogWarning("error {@Error}", e); //! PRIV2001 | PRIV2003
    }

    public void OkReport(IEnumerable<Customer> batch)
    {
        var report = Run(batch);
        foreach (var e in report.Errors)
            log.LogWarning("line {Line}: {Reason}", e.Line, e.Reason);
        foreach (var group in report.Errors.GroupBy(e => e.Reason))
            log.LogWarning("{Reason}: {Count}", group.Key, group.Count());
    }

    public void OkKnown(int id)
    {
        var c = customers.Find(id);
        using (log.BeginScope("import {Id}", c.Id)) log.LogDebug("plan {Plan}", c.Plan);
    }
}
