using System.IO.Compression;
using System.IO.Pipelines;
using System.Text;
namespace Cases.Streams_Files;

// Streams, readers and writers on top of each other, compression, binary forms, own streams.
public class Files
{
    public void BadBinary(Customer c)
    {
        using var ms = new MemoryStream();
        using var w = new BinaryWriter(ms);
        w.Write(c.Id);
        w.Write(c.Email);
        w.Flush();
        Out.Log(Convert.ToHexString(ms.ToArray())); //! PRIV2001
        ms.Position = 0;
        using var r = new BinaryReader(ms);
        Out.Log(r.ReadString()); //! PRIV2001
    }

    public void BadGzip(Customer c)
    {
        using var ms = new MemoryStream();
        using (var gz = new GZipStream(ms, CompressionLevel.Fastest, true)) gz.Write(Encoding.UTF8.GetBytes(c.Email));
        Out.Log(Convert.ToBase64String(ms.ToArray())); //! PRIV2001
    }

    public void BadWriterOverStream(Customer c)
    {
        using var ms = new MemoryStream();
        using var w = new StreamWriter(ms);
        w.WriteLine(c.Name);
        w.Flush();
        Out.Log(Encoding.UTF8.GetString(ms.ToArray())); //! PRIV2001
    }

    public void BadWriteTo(Customer c)
    {
        var from = new MemoryStream();
        from.Write(Encoding.UTF8.GetBytes(c.Phone), 0, 5);
        var to = new MemoryStream();
        from.WriteTo(to);
        Out.Log(Encoding.UTF8.GetString(to.ToArray())); //! PRIV2001
    }

    public void BadTextWriterParameter(Customer c)
    {
        var w = new StringWriter();
        Render(w, c);
        Out.Log(w.ToString()); //! PRIV2001
    }

    static void Render(TextWriter w, Customer c) { w.Write(c.Id); w.Write(' '); w.WriteLine(c.Email); }
    static void RenderPlan(TextWriter w, Customer c) { w.Write(c.Id); w.Write(' '); w.WriteLine(c.Plan); }

    public void OkBinary(Customer c)
    {
        using var ms = new MemoryStream();
        using var w = new BinaryWriter(ms);
        w.Write(c.Id);
        w.Write(c.Plan);
        Out.Log(Convert.ToHexString(ms.ToArray()));
    }

    public void OkParameter(Customer c)
    {
        var w = new StringWriter();
        RenderPlan(w, c);
        Out.Log(w.ToString());
    }

    public void OkSize(Customer c)
    {
        using var ms = new MemoryStream();
        using var w = new StreamWriter(ms);
        w.Write(c.Email);
        w.Flush();
        Out.Log(ms.Length);
        Out.Log(ms.Position);
        Out.Log(ms.CanRead);
    }
}
