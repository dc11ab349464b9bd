namespace Cases.Fields;

// Two and three levels of members.
public class NestedObjects
{
    sealed class Text { public string Value = ""; }
    sealed class Party { public Text Label = new(); public string Code = ""; }
    sealed class Order { public Party Buyer = new(); public Party Seller = new(); }

    public void BadTwoLevels(Customer c)
    {
        var order = new Order();
        order.Buyer.Code = c.Email;
        Out.Log(order.Buyer.Code); //! PRIV2001
    }

    public void BadThreeLevels(Customer c)
    {
        var order = new Order { Buyer = { Label = { Value = c.Name } } };
        var buyer = order.Buyer;
        Out.Log(buyer.Label.Value); //! PRIV2001
    }

    public void OkSibling(Customer c)
    {
        var order = new Order();
        order.Buyer.Label.Value = c.Name;
        order.Seller.Label.Value = c.Plan;
        order.Seller.Code = "S" + c.Id;
        Out.Log(order.Seller.Label.Value);
        Out.Log(order.Seller.Code);
        Out.Log(order.Buyer.Code);
    }
}
