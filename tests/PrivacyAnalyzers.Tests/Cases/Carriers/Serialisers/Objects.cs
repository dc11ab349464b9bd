//# ids: PRIV2001, PRIV2003
using System.Text.Json;
using System.Text.Json.Serialization;
namespace Cases.Serialisers_Objects;

// Serialised objects that hold persons: lists, nested, options, ignored members, contexts, XML.
public class Envelope { public int Id { get; set; } public Customer? Who { get; set; } }
public class Ignoring { public int Id { get; set; } [JsonIgnore] public string Mail { get; set; } = ""; }
public record Line(int Id, string Text);

public class Objects
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    static string ToJson<T>(T value) => JsonSerializer.Serialize(value, Options);

    public void BadNested(Customer c) => Out.Log(JsonSerializer.Serialize(new Envelope { Who = c })); //! PRIV2001 | PRIV2003

    public void BadList(List<Customer> customers)
    {
        var json = JsonSerializer.Serialize(customers, Options);
        Out.Log("customers: " + json); //! PRIV2001 | PRIV2003
    }

    public void BadHelper(Customer c) => Out.Log(ToJson(c)); //! PRIV2001 | PRIV2003

    public void BadRecord(Customer c) => Out.Log(ToJson(new Line(c.Id, c.Email))); //! PRIV2001 | PRIV2003

    public async Task BadStream(Customer c)
    {
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, c);
        Out.Log(System.Text.Encoding.UTF8.GetString(stream.ToArray())); //! PRIV2001 | PRIV2003
    }

    public void BadXml(Customer c)
    {
        var writer = new StringWriter();
        new System.Xml.Serialization.XmlSerializer(typeof(Customer)).Serialize(writer, c);
        Out.Log(writer.ToString()); //! PRIV2001 | PRIV2003
    }

    public void BadDocument(Customer c)
    {
        using var doc = JsonDocument.Parse(JsonSerializer.Serialize(new { mail = c.Email }));
        Out.Log(doc.RootElement.GetProperty("mail").GetString()); //! PRIV2001 | PRIV2003
    }

    public void OkRecord(Customer c) => Out.Log(ToJson(new Line(c.Id, c.Plan)));

    public void OkIds(List<Customer> customers) => Out.Log(JsonSerializer.Serialize(customers.Select(c => new { c.Id, c.Plan }), Options));

    public void OkIgnored(Customer c) => Out.Log(JsonSerializer.Serialize(new Ignoring { Id = c.Id, Mail = c.Email })); //? PRIV2001, PRIV2003

    public void OkDeserialised(string json)
    {
        var line = JsonSerializer.Deserialize<Line>(json);
        Out.Log(line?.Text);
        Out.Log(JsonSerializer.Deserialize<Envelope>(json)?.Id);
    }

    public void BadDeserialised(string json)
    {
        var c = JsonSerializer.Deserialize<Customer>(json)!;
        Out.Log(c.Email); //! PRIV2001
    }
}
