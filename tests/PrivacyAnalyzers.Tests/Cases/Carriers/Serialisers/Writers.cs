using System.Text;
using System.Xml;
using System.Xml.Linq;
namespace Cases.Serialisers_Writers;

// StringWriter, StringReader, XmlWriter, XElement, streams.
public class Writers
{
    public void BadStringWriter(Customer c)
    {
        var writer = new StringWriter();
        writer.Write("mail ");
        writer.WriteLine(c.Email);
        Out.Log(writer.ToString()); //! PRIV2001
        var other = new StringWriter();
        other.WriteLine("{0} {1}", c.Id, c.Name);
        Out.Log(other.GetStringBuilder().ToString()); //! PRIV2001
    }

    public void BadBehindWriter(Customer c)
    {
        var sb = new StringBuilder();
        using (TextWriter writer = new StringWriter(sb)) writer.Write(c.Email);
        Out.Log(sb.ToString()); //! PRIV2001
    }

    public void BadXmlWriter(Customer c)
    {
        var sb = new StringBuilder();
        using (var xml = XmlWriter.Create(sb))
        {
            xml.WriteStartElement("customer");
            xml.WriteElementString("mail", c.Email);
            xml.WriteEndElement();
        }
        Out.Log(sb.ToString()); //! PRIV2001
    }

    public void BadElement(Customer c)
    {
        var e = new XElement("customer", new XElement("id", c.Id), new XElement("mail", c.Email));
        Out.Log(e.ToString()); //! PRIV2001
        Out.Log(e.Element("mail")!.Value); //! PRIV2001
        var a = new XElement("customer", new XAttribute("name", c.Name));
        Out.Log(a.Attribute("name")?.Value); //! PRIV2001
    }

    public void BadReader(Customer c)
    {
        using var reader = new StringReader(c.Email);
        Out.Log(reader.ReadLine()); //! PRIV2001
        while (reader.ReadLine() is { } line) Out.Log(line); //! PRIV2001
    }

    public async Task BadStream(Customer c)
    {
        using var stream = new MemoryStream();
        await using (var writer = new StreamWriter(stream, leaveOpen: true)) await writer.WriteAsync(c.Email);
        stream.Position = 0;
        using var reader = new StreamReader(stream);
        Out.Log(await reader.ReadToEndAsync()); //! PRIV2001
    }

    public void BadBytes(Customer c)
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(c.Email));
        var buffer = new byte[100];
        var n = stream.Read(buffer, 0, 100);
        Out.Log(n);
        Out.Log(Encoding.UTF8.GetString(buffer, 0, n)); //! PRIV2001
    }

    public void BadCopy(Customer c)
    {
        using var from = new MemoryStream(Encoding.UTF8.GetBytes(c.Email));
        using var to = new MemoryStream();
        from.CopyTo(to);
        Out.Log(Encoding.UTF8.GetString(to.GetBuffer())); //! PRIV2001
    }

    public void OkWriter(Customer c)
    {
        var writer = new StringWriter();
        writer.WriteLine(c.Plan);
        writer.Write(c.Email.Length);
        Out.Log(writer.ToString());
    }

    public void OkElement(Customer c)
    {
        var e = new XElement("customer", new XElement("id", c.Id), new XElement("plan", c.Plan));
        Out.Log(e.ToString());
        Out.Log(new XElement("mail", c.Email).Name.LocalName);
    }

    public void OkStream(Customer c)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(c.Email));
        Out.Log(stream.Length);
        Out.Log(stream.Position);
        using var other = new MemoryStream(Encoding.UTF8.GetBytes(c.Plan));
        Out.Log(new StreamReader(other).ReadToEnd());
    }
}
