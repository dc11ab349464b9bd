//# ids: PRIV2001, PRIV2003
namespace Cases.Realistic_Mapper;

// Mapping between layers: entity, model, view; by constructor, by init, by extension, by generic mapper.
public sealed class Model(int id, string contact, string plan) { public int Id => id; public string Contact { get; } = contact; public string Plan { get; private set; } = plan; public Model Upgrade() { Plan = "Gold"; return this; } }
public sealed record View(int Id, string Heading, string Note) { public static View From(Model m) => new(m.Id, m.Contact, m.Plan); public string Short => $"{Id}: {Note}"; }
public interface IMapper<in A, out B> { B Map(A a); }
public sealed class ToModel : IMapper<Customer, Model> { public Model Map(Customer c) => new(c.Id, c.Email, c.Plan); }
public sealed class ToView : IMapper<Model, View> { public View Map(Model m) => View.From(m); }
public static class Mappers
{
    public static IMapper<A, C> Then<A, B, C>(this IMapper<A, B> f, IMapper<B, C> g) => new Both<A, B, C>(f, g);
    sealed class Both<A, B, C>(IMapper<A, B> f, IMapper<B, C> g) : IMapper<A, C> { public C Map(A a) => g.Map(f.Map(a)); }
}

public class Mapper
{
    public void BadDirect(Customer c)
    {
        var view = View.From(new ToModel().Map(c));
        Out.Log(view.Heading); //! PRIV2001
    }

    public void BadInjected(IMapper<Customer, Model> mapper, Customer c) => Out.Log(mapper.Map(c).Contact); //! PRIV2001

    public void BadComposed(Customer c)
    {
        var mapper = new ToModel().Then(new ToView());
        Out.Log(mapper.Map(c).Heading); //! PRIV2001
    }

    public void BadList(IEnumerable<Customer> cs)
    {
        foreach (var view in cs.Select(new ToModel().Map).Select(View.From)) Out.Log(view.Heading); //! PRIV2001
    }

    public void OkDirect(Customer c)
    {
        var view = View.From(new ToModel().Map(c).Upgrade());
        Out.Log(view.Note);
        Out.Log(view.Short);
        Out.Log(view.Id);
    }

    public void OkList(IEnumerable<Customer> cs)
    {
        foreach (var view in cs.Select(new ToModel().Map).Select(View.From)) Out.Log(view.Note);
        Out.Log((new View(1, "x", "y") with { Note = "z" }).ToString());
    }
}
