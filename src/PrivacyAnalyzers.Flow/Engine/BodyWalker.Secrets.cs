using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Domain;
using PrivacyAnalyzers.Flow.Symbols;

namespace PrivacyAnalyzers.Flow.Engine;

/// <content>
/// What a library's object is given to open something with: a password, a key, a connection string. It uses that, and yields it again by the
/// property of the same name alone: what a client answers does not hold the password that it signed in with.
/// </content>
internal sealed partial class BodyWalker
{
    /// <summary>Objects that hold objects with secrets are looked into this far: a command's connection, a client's credentials.</summary>
    private const int MaxSecretDepth = 3;

    private static readonly string[] s_secrets = ["password", "passwd", "passphrase", "pwd", "secret", "apikey", "accesskey", "accountkey", "privatekey", "signingkey", "sharedkey", "credential", "connectionstring", "authtoken", "accesstoken", "bearer", "authorization"];

    private static readonly string[] s_openers = ["Import", "Authenticate", "Login", "SignIn", "Unlock"];

    /// <summary>True for an argument that the member uses as a secret, by the parameter's name or its own.</summary>
    private static bool IsSecret(Arg arg, IMethodSymbol method) => arg.Parameter is { } parameter
        && (IsSecret(parameter.Name) || parameter.Name is "key" or "pem" && (method.MethodKind == MethodKind.Constructor || TypeShape.IsCollection(parameter.Type)) || s_openers.Any(o => Begins(method.Name, o) || method.Name.StartsWith(o + "From", StringComparison.Ordinal)));

    private static bool IsSecret(string name) => name.Length > 2 && s_secrets.Any(s => name.IndexOf(s, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The secret is found again where it is asked for.</summary>
    private void KeepSecret(IMethodSymbol method, Value receiver, Arg arg)
    {
        for (var type = method.ContainingType; type is not null; type = type.BaseType)
            foreach (var member in type.GetMembers())
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false } && member.Name.Equals(arg.Parameter!.Name, StringComparison.OrdinalIgnoreCase))
                {
                    WriteField(receiver, "." + member.Name, arg.Value);
                    return;
                }
    }

    /// <summary>What an object shows but for the secrets that library objects in it were given.</summary>
    private TaintSet WithoutSecrets(TaintSet taints, Value holder)
    {
        if (taints.IsEmpty || holder.Refs.Count == 0 || SecretsIn(holder, 0) is not { IsEmpty: false } secrets) return taints;
        return taints.Select(t => secrets.Atoms.Any(s => SymbolEqualityComparer.Default.Equals(s.Source, t.Source) && Equals(s.Input, t.Input)) ? null : t);
    }

    private TaintSet SecretsIn(Value holder, int depth)
    {
        var found = TaintSet.Empty;
        foreach (var loc in holder.Refs)
        {
            if (_state.Get(loc) is not { Fields.Count: > 0 } obj || !IsLibrary(obj.Type)) continue;
            foreach (var field in obj.Fields)
                if (field.Key[0] == '.' && IsSecret(field.Key)) found = found.Union(Whole(field.Value, null));
                else if (depth < MaxSecretDepth && field.Value.Refs.Count > 0) found = found.Union(SecretsIn(field.Value, depth + 1));
        }

        return found;
    }
}
