using System.Text;

namespace PrivacyAnalyzers.Benchmarks.Corpus;

/// <summary>
/// The adversarial case for engines that analyse a callee again for every call: every method calls every method of the next layer. The same
/// layers are written several times over, since one set alone compiles faster than a clock can tell.
/// </summary>
internal sealed class FanOut(int width, int depth, int copies)
{
    public int Methods => copies * (width * depth + 1);

    public IEnumerable<SourceFile> Files()
    {
        yield return new("Person.cs", """
            using PrivacyAnalyzers;
            namespace App;
            public class Person { [Pii(PiiCategory.Contact)] public string Email { get; set; } = ""; public string Key { get; set; } = ""; }

            """);
        for (var copy = 0; copy < copies; copy++) yield return new($"Layers{copy}.cs", Layers(copy));
    }

    private string Layers(int copy)
    {
        var code = new StringBuilder("using Microsoft.AspNetCore.Mvc;\nusing Microsoft.Extensions.Logging;\nnamespace App;\n");
        code.Append($"public class Layers{copy}Controller(ILogger log) : ControllerBase\n{{\n");
        for (var layer = 0; layer < depth; layer++)
        {
            for (var n = 0; n < width; n++)
            {
                code.Append($"    private string M{layer}_{n}(string a, string b)\n    {{\n        var r = a;\n");
                // A log for ours, a process for the taint rules.
                if (layer + 1 == depth) code.Append("        log.LogInformation(\"{B}\", b);\n        System.Diagnostics.Process.Start(b);\n        r += b;\n");
                else for (var next = 0; next < width; next++) code.Append($"        if (r.Length > {next}) r = M{layer + 1}_{next}(b, r); else r += M{layer + 1}_{next}(r, \"k\");\n");
                code.Append("        return r;\n    }\n\n");
            }
        }

        // Personal data for ours, what a request says for the taint rules.
        code.Append("    [HttpGet] public string Start(string id)\n    {\n        var p = new Person { Key = id };\n        return M0_0(p.Email, id) + M0_1(id, p.Email);\n    }\n}\n");
        return code.ToString();
    }
}
