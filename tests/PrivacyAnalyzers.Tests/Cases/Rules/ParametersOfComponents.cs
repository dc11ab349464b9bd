//# ids: PRIV2001, PRIV1005
// What a page gives to a component's parameter, as the Razor compiler writes it.
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.CompilerServices;
using Microsoft.AspNetCore.Components.Rendering;
using PrivacyAnalyzers;
namespace Cases.ParametersOfComponents;
public class Person { [Pii(PiiCategory.Contact)] public string Mail { get; set; } = ""; public string Plan { get; set; } = ""; }
public class Card : ComponentBase
{
    [Parameter] public string Who { get; set; } = "";
    [Parameter, Pii(PiiCategory.Contact)] public string Mail { get; set; } = "";
    [Parameter] public Person? Whole { get; set; }
    protected override void OnParametersSet() { if (Whole is not null) Out.Log(Whole.Mail); } //! PRIV2001
}
public class Page : ComponentBase
{
    private readonly Person _person = new();
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<Card>(0);
        builder.AddComponentParameter(1, nameof(Card.Who), RuntimeHelpers.TypeCheck<string>(_person.Mail)); //! PRIV1005
        builder.AddComponentParameter(2, nameof(Card.Mail), RuntimeHelpers.TypeCheck<string>(_person.Mail));
        builder.AddComponentParameter(3, nameof(Card.Whole), RuntimeHelpers.TypeCheck<Person?>(_person));
        builder.CloseComponent();
        builder.OpenComponent<Card>(4);
        builder.AddComponentParameter(5, nameof(Card.Who), RuntimeHelpers.TypeCheck<string>(_person.Plan));
        builder.CloseComponent();
    }
}
