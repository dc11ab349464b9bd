namespace Cases.Delegates;

public class DelegateField
{
    private readonly Action<string> _write = text => Out.Log(text);
    private readonly Action<string> _count;
    private static readonly Func<Customer, string> Label = customer => $"{customer.Name} ({customer.Plan})";
    private static readonly Func<Customer, string> Tariff = customer => customer.Plan;
    private int _characters;

    public DelegateField() => _count = text => _characters += text.Length;

    public void BadWrite(Customer customer) => _write(customer.Email); //! PRIV2001

    public void BadLabel(Customer customer) => Out.Log(Label(customer)); //! PRIV2001

    public void OkWrite(Customer customer) => _write(customer.Plan);

    public void OkCount(Customer customer) => _count(customer.Email);

    public void OkTariff(Customer customer)
    {
        Out.Log(Tariff(customer));
        Out.Log(_characters);
    }
}
