//# ids: PRIV5001, PRIV5002, PRIV5003, PRIV5004
// Microsoft.Data.SqlClient: Encrypt and TrustServerCertificate; Dapper over it.
using Dapper;
using Microsoft.Data.SqlClient;
using System.Data;
namespace Cases.Databases_SqlServer;

public class Customers(string configured)
{
    private const string Clear = "Server=db.voip.example;Database=voip;Encrypt=False";

    public void Bad(Customer c)
    {
        using var connection = new SqlConnection("Server=db.voip.example;Database=voip;Encrypt=false");
        connection.Open();
        using var command = new SqlCommand("insert into customers (mail) values (@mail)", connection);
        command.Parameters.AddWithValue("@mail", c.Email);
        command.ExecuteNonQuery(); //! PRIV5002
    }
    public async Task BadConstant(Customer c)
    {
        await using var connection = new SqlConnection(Clear);
        var command = connection.CreateCommand();
        command.CommandText = "update customers set name = @name";
        command.Parameters.Add("@name", SqlDbType.NVarChar).Value = c.Name;
        await command.ExecuteNonQueryAsync(); //! PRIV5002
    }
    public void BadOptional(Customer c)
    {
        using var connection = new SqlConnection("Data Source=db.voip.example;Encrypt=Optional");
        var command = new SqlCommand { Connection = connection, CommandText = $"select * from customers where mail = '{c.Email}'" };
        command.ExecuteReader(); //! PRIV5002
    }
    public void BadTrust(Customer c)
    {
        using var connection = new SqlConnection("Server=db.voip.example;Database=voip;TrustServerCertificate=True");
        using var command = new SqlCommand("insert into customers (mail) values (@mail)", connection);
        command.Parameters.AddWithValue("@mail", c.Email);
        command.ExecuteNonQuery(); //! PRIV5003
    }
    public void BadBuilder(Customer c)
    {
        var builder = new SqlConnectionStringBuilder { DataSource = "db.voip.example", Encrypt = false };
        new SqlConnection(builder.ConnectionString).Execute("insert into customers (mail) values (@mail)", new { mail = c.Email }); //! PRIV5002
    }
    public void BadBuilderTrust(Customer c)
    {
        var builder = new SqlConnectionStringBuilder(configured) { TrustServerCertificate = true };
        new SqlConnection(builder.ConnectionString).Execute("insert into customers (mail) values (@mail)", new { mail = c.Email }); //! PRIV5003
    }
    public void BadDapper(Customer c)
    {
        using var connection = new SqlConnection(Clear);
        connection.Execute("insert into customers (mail) values (@mail)", new { mail = c.Email }); //! PRIV5002
    }
    public async Task BadDapperQuery(Customer c)
    {
        await using var connection = new SqlConnection(Clear);
        await connection.QueryAsync<int>("select id from customers where mail = @mail", new { mail = c.Email }); //! PRIV5002
    }
    public void BadDapperText(Customer c)
    {
        using IDbConnection connection = new SqlConnection(Clear);
        connection.QueryFirst<int>("select id from customers where mail = '" + c.Email + "'"); //! PRIV5002
    }
    public Task BadDapperParameters(Customer c)
    {
        var parameters = new DynamicParameters();
        parameters.Add("mail", c.Email);
        return new SqlConnection("Server=db.voip.example;TrustServerCertificate=true").ExecuteAsync("insert into customers (mail) values (@mail)", parameters); //! PRIV5003
    }
    public void BadDapperPassword(IDbConnection connection, Customer c) => connection.Execute("insert into customers (password) values (@p)", new { p = c.Password }); //! PRIV5004
    public void BadDapperEntity(IDbConnection connection, Customer c) => connection.Execute("update customers set mail = @Email, password = @Password", c); //! PRIV5004
    public void OkDapperEntity(IDbConnection connection, Customer c) => connection.Execute("update customers set mail = @Email, plan = @Plan", c);
    public void BadPassword(SqlConnection connection, Customer c)
    {
        using var command = new SqlCommand("insert into customers (password) values ('" + c.Password + "')", connection);
        command.ExecuteNonQuery(); //! PRIV5004
    }

    public void Ok(Customer c)
    {
        using var connection = new SqlConnection("Server=db.voip.example;Database=voip;Encrypt=Strict");
        using var command = new SqlCommand("insert into customers (mail) values (@mail)", connection);
        command.Parameters.AddWithValue("@mail", c.Email);
        command.ExecuteNonQuery();
        connection.Execute("insert into customers (mail) values (@mail)", new { mail = c.Email });
    }
    public void OkDefault(Customer c) => new SqlConnection("Server=db.voip.example;Database=voip").Execute("insert into customers (mail) values (@mail)", new { mail = c.Email });
    public void OkLocal(Customer c) => new SqlConnection("Server=(localdb)\\MSSQLLocalDB;Encrypt=false").Execute("insert into customers (mail) values (@mail)", new { mail = c.Email });
    public void OkLocalPort(Customer c) => new SqlConnection("Server=tcp:localhost,1433;TrustServerCertificate=true").Execute("insert into customers (mail) values (@mail)", new { mail = c.Email });
    public void OkDot(Customer c) => new SqlConnection("Data Source=.\\SQLEXPRESS;Encrypt=no").Execute("insert into customers (mail) values (@mail)", new { mail = c.Email });
    public void OkBuilder(Customer c)
    {
        var builder = new SqlConnectionStringBuilder(configured) { Encrypt = true };
        new SqlConnection(builder.ConnectionString).Execute("insert into customers (mail) values (@mail)", new { mail = c.Email });
    }
    public void OkBuilderLocal(Customer c)
    {
        var builder = new SqlConnectionStringBuilder { DataSource = "localhost", Encrypt = false, TrustServerCertificate = true };
        new SqlConnection(builder.ConnectionString).Execute("insert into customers (mail) values (@mail)", new { mail = c.Email });
    }
    public void OkConfigured(Customer c) => new SqlConnection(configured).Execute("insert into customers (mail) values (@mail)", new { mail = c.Email });
    public void OkInjected(IDbConnection connection, Customer c) => connection.Execute("insert into customers (mail) values (@mail)", new { mail = c.Email });
    public void OkHashed(IDbConnection connection, Customer c) => connection.Execute("insert into customers (password) values (@p)", new { p = Clean.Hash(c.Password) });
    public int OkAsked(IDbConnection connection, Customer c) => connection.QueryFirst<int>("select id from customers where password = crypt(@p)", new { p = c.Password });
    public void OkNothing(Customer c) => new SqlConnection(Clear).Execute("update customers set plan = @plan", new { plan = c.Plan });
}
