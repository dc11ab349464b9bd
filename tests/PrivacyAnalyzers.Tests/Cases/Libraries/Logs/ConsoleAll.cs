//# ids: PRIV2001, PRIV2002, PRIV2003, PRIV5004
// The console is a log: all overloads, its writers, asynchronous writes.
namespace Cases.Logs_ConsoleAll;

public class Tool
{
    public void Bad(Customer c) => Console.WriteLine(c.Email); //! PRIV2001
    public void BadWrite(Customer c) => Console.Write(c.Email); //! PRIV2001
    public void BadFormat(Customer c) => Console.WriteLine("{0}: {1}", c.Id, c.Email); //! PRIV2001
    public void BadFormatFour(Customer c) => Console.WriteLine("{0}: {1} {2} {3} {4}", c.Id, 1, 2, 3, c.Email); //! PRIV2001
    public void BadOut(Customer c) => Console.Out.WriteLine(c.Email); //! PRIV2001
    public void BadError(Customer c) => Console.Error.WriteLine("bad {0}", c.Phone); //! PRIV2001
    public void BadErrorWrite(Customer c) => Console.Error.Write($"bad {c.Phone}"); //! PRIV2001
    public async Task BadAsync(Customer c) => await Console.Out.WriteLineAsync($"{c.Name}"); //! PRIV2001
    public void BadWriterLocal(Customer c)
    {
        var writer = Console.Error;
        writer.WriteLine(c.Name); //! PRIV2001
    }
    public void BadWriterParameter(Customer c) => Dump(Console.Out, c); //! PRIV2001
    private static void Dump(TextWriter writer, Customer c) => writer.WriteLine(c.Email);
    public void BadChars(Customer c) => Console.WriteLine(c.Email.ToCharArray()); //! PRIV2001
    public void BadStream(Customer c)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput());
        output.WriteLine(c.Email); //! PRIV2001
    }
    public void BadForEach(IEnumerable<Customer> all)
    {
        foreach (var c in all) Console.WriteLine($"{c.Id,5} {c.Name,-20} {c.Plan}"); //! PRIV2001
    }
    public void BadMethodGroup(IEnumerable<Customer> all) => all.Select(c => c.Email).ToList().ForEach(Console.WriteLine); //! PRIV2001
    public void BadSynchronized(Customer c) => TextWriter.Synchronized(Console.Out).WriteLine(c.Email); //! PRIV2001

    public void Ok(Customer c) => Console.WriteLine(c.Id);
    public void OkFormat(Customer c) => Console.WriteLine("{0}: {1}", c.Id, c.Plan);
    public void OkObject(Customer c) => Console.WriteLine(c);
    public void OkFile(Customer c, StreamWriter file) => file.WriteLine(c.Email);
    public void OkStringWriter(Customer c) { var text = new StringWriter(); text.WriteLine(c.Email); Console.WriteLine(text.GetStringBuilder().Length); }
    public void OkRead() { var line = Console.ReadLine(); Console.WriteLine(line); }
    public void OkRedacted(Customer c) => Console.Error.WriteLine(Clean.Redact(c.Phone));
    public void OkTitle(Customer c) { Console.Title = "Portal"; Console.Beep(); Console.ForegroundColor = ConsoleColor.Red; }
}
