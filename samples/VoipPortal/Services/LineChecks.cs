using VoipPortal.Domain;

namespace VoipPortal.Services;

/// <summary>What others are asked before a line is opened.</summary>
public class LineChecks(ICreditAgency agency, INumberPorting porting)
{
    public Task<bool> PaysBillsAsync(Customer customer) => agency.IsGoodAsync(customer.Name);

    /// <summary>The number comes along from another carrier.</summary>
    public Task PortAsync(Customer customer) => porting.RequestAsync(customer.Name, customer.Phone);
}
