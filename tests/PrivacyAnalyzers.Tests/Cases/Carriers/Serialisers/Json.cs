//# ids: PRIV2001, PRIV2003
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
namespace Cases.Serialisers_Json;

// System.Text.Json of values, objects and trees.
public class Dto { public int Id { get; set; } public string Mail { get; set; } = ""; }
public class Thin { public int Id { get; set; } public string Plan { get; set; } = ""; }

public class Json
{
    public void BadWhole(Customer c) => Out.Log(JsonSerializer.Serialize(c)); //! PRIV2001 | PRIV2003

    public void BadDto(Customer c)
    {
        var dto = new Dto { Id = c.Id, Mail = c.Email };
        Out.Log(JsonSerializer.Serialize(dto)); //! PRIV2001 | PRIV2003
        var json = JsonSerializer.Serialize(dto, new JsonSerializerOptions { WriteIndented = true });
        Out.Log(json); //! PRIV2001 | PRIV2003
    }

    public void BadAnonymous(Customer c) => Out.Log(JsonSerializer.Serialize(new { c.Id, c.Email })); //! PRIV2001 | PRIV2003

    public void BadBytes(Customer c)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(new Dto { Mail = c.Email });
        Out.Log(Convert.ToHexString(bytes)); //! PRIV2001 | PRIV2003
    }

    public void BadNode(Customer c)
    {
        var node = new JsonObject { ["id"] = c.Id, ["mail"] = c.Email };
        Out.Log(node.ToJsonString()); //! PRIV2001 | PRIV2003
        Out.Log(node["mail"]!.GetValue<string>()); //! PRIV2001 | PRIV2003
        var element = JsonSerializer.SerializeToElement(c.Email);
        Out.Log(element.GetRawText()); //! PRIV2001 | PRIV2003
    }

    public void BadList(IEnumerable<Customer> customers)
    {
        Out.Log(JsonSerializer.Serialize(customers.Select(c => c.Email))); //! PRIV2001 | PRIV2003
        Out.Log(JsonSerializer.Serialize(new Dictionary<string, object> { ["m"] = customers.First().Name })); //! PRIV2001 | PRIV2003
        Out.Log(JsonSerializer.Serialize(customers.ToList())); //! PRIV2001 | PRIV2003
    }

    public void BadRound(Customer c)
    {
        var json = JsonSerializer.Serialize(new Dto { Mail = c.Email });
        var back = JsonSerializer.Deserialize<Dto>(json)!;
        Out.Log(back.Mail); //! PRIV2001 | PRIV2003
    }

    public void BadWriter(Customer c)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("mail", c.Email);
            writer.WriteEndObject();
        }
        Out.Log(System.Text.Encoding.UTF8.GetString(stream.ToArray())); //! PRIV2001 | PRIV2003
    }

    public void OkThin(Customer c)
    {
        Out.Log(JsonSerializer.Serialize(new Thin { Id = c.Id, Plan = c.Plan }));
        Out.Log(JsonSerializer.Serialize(new { c.Id, c.Plan, HasMail = c.Email != "" }));
        Out.Log(JsonSerializer.Serialize(c.Email.Length));
    }

    public void OkDto(Customer c)
    {
        Out.Log(JsonSerializer.Serialize(new Dto { Id = c.Id, Mail = Clean.Redact(c.Email) }));
        Out.Log(JsonSerializer.Serialize(c).Length);
    }

    public void OkNode(Customer c)
    {
        var node = new JsonObject { ["id"] = c.Id, ["plan"] = c.Plan };
        Out.Log(node.ToJsonString());
    }
}
