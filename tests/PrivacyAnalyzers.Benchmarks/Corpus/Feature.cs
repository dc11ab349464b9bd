namespace PrivacyAnalyzers.Benchmarks.Corpus;

/// <summary>The names of one feature of the application, and what it does with people. The same number gives the same feature in every size of the corpus.</summary>
internal sealed class Feature
{
    /// <summary>One feature in four is about people; five marked members there are two in a hundred of all.</summary>
    private const int PeopleEvery = 4;

    private readonly Random _random;

    public Feature(int number)
    {
        Number = number;
        _random = new Random(20140618 + number);
        var (qualifiers, nouns) = (Vocabulary.Qualifiers, Vocabulary.Nouns);
        Noun = nouns[number % nouns.Length];
        var round = number / nouns.Length;
        Name = qualifiers[(round + number) % qualifiers.Length] + Noun + (round < qualifiers.Length ? "" : $"{round / qualifiers.Length + 1}");
    }

    public int Number { get; }

    /// <summary>Order.</summary>
    public string Noun { get; }

    /// <summary>RetailOrder.</summary>
    public string Name { get; }

    public string Namespace => $"Shop.{Name}s";

    /// <summary>The entity of a person here, or of a note where the feature is not about people.</summary>
    public string Side => HasPeople ? "Contact" : "Note";

    public bool HasPeople => Number % PeopleEvery == 1;

    /// <summary>One in five of the features about people leaks.</summary>
    public bool Leaks => HasPeople && Number / PeopleEvery % 5 == 0;

    /// <summary>Some features open files or build patterns from what a request says: work for the taint rules.</summary>
    public bool TrustsRequests => Number % 8 == 2;

    /// <summary>A feature that this one builds on; null for the first.</summary>
    public Feature? Before => Number == 0 ? null : new Feature(Number - 1);

    /// <summary>The feature whose people this one writes to, if it does.</summary>
    public Feature? People => Number % 6 == 5 && !HasPeople ? new Feature(Number - ((Number + PeopleEvery - 1) % PeopleEvery)) : null;

    public (string Type, string Name)[] Members(int count)
    {
        var common = Vocabulary.Common.ToArray();
        _random.Shuffle(common);
        var own = Vocabulary.Own.ToArray();
        _random.Shuffle(own);
        return [.. common.Take(count - 3), .. own.Take(3).Select(o => ("string", Noun + o))];
    }
}
