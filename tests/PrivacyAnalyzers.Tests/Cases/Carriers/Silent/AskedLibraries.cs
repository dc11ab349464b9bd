//# ids: PRIV2001
// What a library's object is only asked for does not stay in it; what it answers may hold it, and what it is given it keeps.
using System.Resources;
using PrivacyAnalyzers;
namespace Cases.AskedLibraries;
public class Texts(ResourceManager texts)
{
    public void Bad(Customer c) { var found = texts.GetString(c.Email); Out.Log(found!); } //! PRIV2001
    public void BadGiven(Customer c) { var headers = new System.Net.Http.HttpRequestMessage(); headers.Headers.Add("X-Mail", c.Email); Out.Log(headers.Headers.ToString()); } //! PRIV2001
    public void Ok(Customer c) { texts.GetString(c.Email); Out.Log(texts.BaseName); }
    public void OkSet(Customer c) { var set = texts.GetResourceSet(System.Globalization.CultureInfo.InvariantCulture, true, true)!; set.GetString(c.Name); Out.Log(set.GetString("title")!); }
}
