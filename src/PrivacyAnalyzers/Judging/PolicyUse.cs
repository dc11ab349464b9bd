using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Governance;

namespace PrivacyAnalyzers.Judging;

/// <summary>Finds what stands in the user's policy and model files and does nothing.</summary>
internal static class PolicyUse
{
    public static bool IsOfInterest(PolicyFiles files) => files.PolicyPath is not null && files.Policy.Idle.Count > 0 || files.Models.Any(m => files.Texts.ContainsKey(m.Path) && m.Rows.Count > 0);

    public static void Report(PolicyFiles files, Compilation compilation, Action<Diagnostic> report)
    {
        if (files.PolicyPath is { } policy)
            foreach (var (line, column, length) in files.Policy.Idle) report(Diagnostic.Create(UnusedPolicyRule.Descriptor, PolicyFileRule.LocationOf(new FileProblem(policy, line, column, length, ""), files)));
        foreach (var model in files.Models)
        {
            if (!files.Texts.TryGetValue(model.Path, out var text)) continue;
            foreach (var row in model.Rows.GroupBy(static r => r.Line).Where(g => !g.Any(r => Exists(r.Member, compilation))))
                report(Diagnostic.Create(UnmatchedModelRule.Descriptor, LocationOf(row.First(), model, text, files), row.First().Member));
        }
    }

    private static Location LocationOf(ModelRow row, LibraryModel model, SourceText text, PolicyFiles files)
    {
        var line = row.Line < text.Lines.Count ? text.Lines[row.Line].ToString() : "";
        var column = Math.Max(0, line.IndexOf(row.Member.Substring(0, 2), StringComparison.Ordinal));
        var end = line.IndexOf(' ', column);
        return PolicyFileRule.LocationOf(new FileProblem(model.Path, row.Line, column, (end < 0 ? line.TrimEnd().Length : end) - column, ""), files);
    }

    /// <summary>True where the project, or what it references, has a member that the row speaks of.</summary>
    private static bool Exists(string id, Compilation compilation)
    {
        if (id[0] == 'A') return true;
        var body = id.Substring(2);
        var open = body.IndexOf('(');
        if (open >= 0) body = body.Substring(0, open);
        if (id[0] == 'T') return TypesOf(body, compilation).Any();
        var dot = body.LastIndexOf('.');
        if (dot < 0) return false;
        var name = body.Substring(dot + 1).Replace("#ctor", ".ctor");
        var arity = name.IndexOf('`');
        if (arity > 0) name = name.Substring(0, arity);
        return TypesOf(body.Substring(0, dot), compilation).Any(t => AndInterfaces(t).Any(x => x.GetMembers().Any(m => IsNamed(m.Name, name))));
    }

    private static IEnumerable<INamedTypeSymbol> AndInterfaces(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType) yield return t;
        foreach (var face in type.AllInterfaces) yield return face;
    }

    /// <summary>Documentation comments name nested types with a full stop, metadata with a plus.</summary>
    private static IEnumerable<INamedTypeSymbol> TypesOf(string name, Compilation compilation)
    {
        while (true)
        {
            var types = compilation.GetTypesByMetadataName(name);
            if (types.Length > 0) return types;
            var dot = name.LastIndexOf('.');
            if (dot < 0) return [];
            name = name.Substring(0, dot) + "+" + name.Substring(dot + 1);
        }
    }

    /// <summary>A star stands for any run of characters.</summary>
    private static bool IsNamed(string member, string pattern)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1) return member == pattern;
        if (!member.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var found = i == parts.Length - 1 && parts[i].Length > 0 ? (member.EndsWith(parts[i], StringComparison.Ordinal) ? member.Length - parts[i].Length : -1) : member.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < at) return false;
            at = found + parts[i].Length;
        }

        return true;
    }
}
