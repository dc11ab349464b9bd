using System.Collections;
using System.Dynamic;
namespace Cases.Reflection_DynamicAndBags;

// dynamic, ExpandoObject, Hashtable, ArrayList, bags of object, reflection.
public class DynamicAndBags
{
    public void BadDynamic(Customer c)
    {
        dynamic d = c.Email;
        string text = d;
        Out.Log(text); //! PRIV2001
        Out.Log((object)d); //! PRIV2001
    }

    public void BadHashtable(Customer c)
    {
        var table = new Hashtable { ["mail"] = c.Email };
        Out.Log(table["mail"]); //! PRIV2001
        var list = new ArrayList();
        list.Add(c.Phone);
        Out.Log(list[0]); //! PRIV2001
        foreach (DictionaryEntry e in table) Out.Log(e.Value); //! PRIV2001
    }

    public void BadObjectArray(Customer c)
    {
        object[] args = [c.Id, c.Email];
        Out.Log(args[1]); //! PRIV2001
        Out.Log(string.Format("{0} {1}", args)); //! PRIV2001
    }

    public void BadNamed(Customer c)
    {
        var bag = new System.Collections.Specialized.NameValueCollection { { "mail", c.Email } };
        Out.Log(bag["mail"]); //! PRIV2001
        Out.Log(bag.Get("mail")); //! PRIV2001
    }

    public void BadConvert(Customer c)
    {
        object value = c.Phone;
        Out.Log(Convert.ToString(value)); //! PRIV2001
        Out.Log(Convert.ChangeType(value, typeof(long))); //! PRIV2001
    }

    public void BadReflection(Customer c) => Out.Log(typeof(Customer).GetProperty("Email")!.GetValue(c)); //? PRIV2001

    public void OkDynamic(Customer c)
    {
        dynamic d = c.Plan;
        string text = d;
        Out.Log(text);
    }

    public void OkBags(Customer c)
    {
        var table = new Hashtable { ["mail"] = c.Email };
        Out.Log(table.Count);
        Out.Log(table.ContainsKey("mail"));
        object[] args = [c.Id, c.Email];
        Out.Log(args[0]);
        Out.Log(args.Length);
        dynamic bag = new ExpandoObject();
        bag.Plan = c.Plan;
        Out.Log((string)bag.Plan);
    }
}
