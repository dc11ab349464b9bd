using System.Text;

namespace PrivacyAnalyzers.Benchmarks.Corpus;

/// <summary>Entities, and what of them is sent out.</summary>
internal static class EntityFile
{
    public static string Text(Feature feature, bool marked)
    {
        var code = new StringBuilder(marked && feature.HasPeople ? "using PrivacyAnalyzers;\n\n" : "");
        code.Append($"namespace {feature.Namespace};\n\n");
        Entity(code, feature, feature.Name, "public System.Collections.Generic.List<" + feature.Name + "Line> Lines { get; } = new();");
        Entity(code, feature, feature.Name + "Line", $"public int {feature.Name}Id {{ get; set; }}");
        if (feature.HasPeople) Contact(code, feature, marked);
        else Entity(code, feature, feature.Name + "Note", "public string Author { get; set; } = \"\";");
        code.Append($"public enum {feature.Noun}State\n{{\n    New,\n    Open,\n    Closed,\n}}\n\n");
        code.Append($"public record {feature.Name}Summary(int Id, string Title, decimal Total);\n\n");
        code.Append($"public record Confirm{feature.Name}(int Id, string Comment);\n");
        return code.ToString();
    }

    private static void Entity(StringBuilder code, Feature feature, string name, string extra)
    {
        code.Append($"public class {name}\n{{\n    public int Id {{ get; set; }}\n\n");
        code.Append("    public string Name { get; set; } = \"\";\n\n    public int Amount { get; set; }\n\n    public decimal Rate { get; set; }\n\n    public int SideId { get; set; }\n\n");
        code.Append($"    public {feature.Noun}State State {{ get; set; }}\n\n    public System.DateTime CreatedAt {{ get; set; }}\n\n");
        foreach (var (type, member) in feature.Members(7)) code.Append($"    public {type} {member} {{ get; set; }}{(type == "string" ? " = \"\";" : "")}\n\n");
        code.Append($"    {extra}\n}}\n\n");
    }

    private static void Contact(StringBuilder code, Feature feature, bool marked)
    {
        var pii = marked ? "[Pii(PiiCategory.Contact)] " : "";
        code.Append($$"""
            public class {{feature.Name}}Contact
            {
                public int Id { get; set; }

                {{pii}}public string FirstName { get; set; } = "";

                {{pii}}public string LastName { get; set; } = "";

                {{pii}}public string Email { get; set; } = "";

                {{pii}}public string Phone { get; set; } = "";

                {{(marked ? "[ConsentCheck(Purpose.Marketing)] " : "")}}public bool AcceptsNews { get; set; }

                public string Language { get; set; } = "en";

                public int {{feature.Name}}Id { get; set; }

                public System.DateTime CreatedAt { get; set; }
            }


            """);
    }
}
