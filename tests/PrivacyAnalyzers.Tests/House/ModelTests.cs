using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Tests.Harness;
using Xunit;
using Xunit.Sdk;

namespace PrivacyAnalyzers.Tests.House;

/// <summary>Every row of every library model names a member that the real library has, and parameters that the member has.</summary>
public class ModelTests
{
    public static TheoryData<string> Libraries => [.. BuiltInModels.All.Select(m => m.Library)];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Rows_speak_of_what_there_is(string library)
    {
        var compilation = PrivacyTest.Compile("");
        var model = BuiltInModels.All.Single(m => m.Library == library);
        if (model.UntestedBecause is not null) return;
        var problems = model.Rows.Select(row => (row.Line, Problem: Problem(row, compilation))).Where(p => p.Problem is not null).Select(p => $"{model.Path}({p.Line + 1}): {p.Problem}").ToList();
        if (problems.Count > 0) throw new XunitException(string.Join("\n", problems));
    }

    /// <summary>Packages that no registry at hand had when their models were written. Who gets at one takes it off, and references it.</summary>
    private static readonly string[] s_untested =
    [
        "Amazon Simple Email Service", "Azure.Communication.Email", "FluentFTP", "MailChimp.Net", "Mixpanel", "Novell.Directory.Ldap",
        "Segment (Analytics-CSharp)", "Segment (Analytics.NET)",
    ];

    [Fact]
    public void Untested_models_are_known() =>
        Assert.Equal(s_untested, BuiltInModels.All.Where(m => m.UntestedBecause is not null).Select(m => m.Library).Order(StringComparer.Ordinal));

    [Fact]
    public void Models_name_the_versions_that_the_tests_reference()
    {
        var pinned = System.Xml.Linq.XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(e => e.Attribute("Include")!.Value, e => e.Attribute("Version")!.Value, StringComparer.OrdinalIgnoreCase);
        Assert.All(BuiltInModels.All.SelectMany(m => m.Packages), p => Assert.True(!pinned.TryGetValue(p.Name, out var version) || version == p.Version, $"{p.Name} {p.Version}"));
    }

    /// <summary>A model without needs is read for every project, so it has to be about what every project has.</summary>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void Models_are_read_where_their_library_is(string library)
    {
        var model = BuiltInModels.All.Single(m => m.Library == library);
        if (model.UntestedBecause is not null) return;
        var compilation = PrivacyTest.Compile("");
        var assemblies = model.Rows.Where(r => r.Member[0] != 'A').Select(r => AssemblyOf(r.Member, compilation)).Distinct().ToList();
        if (model.Needs.Count == 0) Assert.Contains(assemblies, a => a.StartsWith("System.", StringComparison.Ordinal));
        else Assert.All(assemblies, a => Assert.True(model.Needs.Contains(a) || a.StartsWith("System.Security.Claims", StringComparison.Ordinal), a));
    }

    private static string AssemblyOf(string id, Compilation compilation)
    {
        var name = id[2..].Split('(')[0];
        for (var dot = id[0] == 'T' ? name.Length : name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.', dot - 1))
            if (compilation.GetTypeByMetadataName(name[..dot]) is { } type) return type.ContainingAssembly.Name;
        return "";
    }

    private static string? Problem(ModelRow row, Compilation compilation)
    {
        var id = row.Member;
        if (id[0] == 'A') return null; // About what users mark, of no library.
        var open = id.IndexOf('(');
        var name = open < 0 ? id[2..] : id[2..open];
        if (id[0] == 'T') return compilation.GetTypeByMetadataName(name) is null ? "no type " + name : null;
        var dot = name.LastIndexOf('.');
        var nesting = name.LastIndexOf('.', dot - 1);
        var type = compilation.GetTypeByMetadataName(name[..dot]) ?? compilation.GetTypeByMetadataName($"{name[..nesting]}+{name[(nesting + 1)..dot]}");
        if (type is null) return "no type " + name[..dot];
        var pattern = name[(dot + 1)..].Split('`')[0].Replace("#ctor", ".ctor");
        var members = type.GetMembers().Concat(type.TypeKind == TypeKind.Interface ? type.AllInterfaces.SelectMany(i => i.GetMembers()) : []).Where(m => Matches(pattern, m.Name) || m.MetadataName == pattern).ToList();
        if (members.Count == 0) return $"{type.Name} has no {pattern}";
        if (open >= 0 && id[open..] is not ("(*)" or "()") && !members.Any(m => m.GetDocumentationCommentId()?.EndsWith(id[open..], StringComparison.Ordinal) == true)) return $"{pattern} has no overload {id[open..]}";
        var parameters = members.SelectMany(m => m is IMethodSymbol method ? method.Parameters : m is IPropertySymbol property ? [.. property.Parameters, .. property.SetMethod?.Parameters ?? []] : (IEnumerable<IParameterSymbol>)[]).ToList();
        foreach (var root in Roots(row))
            if (root is not ("this" or "return") && !parameters.Any(p => p.Name == root || p.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture) == root))
                return $"{pattern} has no parameter {root}";
        return null;
    }

    private static IEnumerable<string> Roots(ModelRow row) =>
        row.Inputs.Concat(row.Outputs).Concat(row.Flows.SelectMany(f => f.By is { } by ? [f.From, f.To, by] : new[] { f.From, f.To })).Concat(row.Conditions.Select(c => c.Subject)).SelectMany(p => p.Steps.Where(s => s.Length > 2 && s[0] == '[').Select(s => s[1..^1]).Prepend(p.Root))
            .Concat(row.Template is { } template ? [template] : []);

    private static bool Matches(string pattern, string name) => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false);
}
