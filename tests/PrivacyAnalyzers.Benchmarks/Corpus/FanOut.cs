using System.Text;

namespace PrivacyAnalyzers.Benchmarks.Corpus;

/// <summary>The adversarial case for engines that analyse a callee once a call: every method calls every method of the next layer.</summary>
internal sealed class FanOut(int width, int depth)
{
    public string Text()
    {
        var code = new StringBuilder("""
            using PrivacyAnalyzers;
            using Microsoft.Extensions.Logging;
            namespace App;
            public class Person { [Pii(PiiCategory.Contact)] public string Email { get; set; } = ""; public string Key { get; set; } = ""; }

            """);
        code.Append("public class Layers(ILogger log)\n{\n");
        for (var layer = 0; layer < depth; layer++)
        {
            for (var n = 0; n < width; n++)
            {
                code.Append($"    public string M{layer}_{n}(string a, string b)\n    {{\n        var r = a;\n");
                if (layer + 1 == depth) code.Append("        log.LogInformation(\"{B}\", b);\n        r += b;\n");
                else for (var next = 0; next < width; next++) code.Append($"        if (r.Length > {next}) r = M{layer + 1}_{next}(b, r); else r += M{layer + 1}_{next}(r, \"k\");\n");
                code.Append("        return r;\n    }\n\n");
            }
        }

        code.Append("    public string Start(Person p) => M0_0(p.Email, p.Key) + M0_1(p.Key, p.Email);\n}\n");
        return code.ToString();
    }
}
